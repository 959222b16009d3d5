/** Settings that are typed: from words to the value that a tap would set. Pure; knows nothing of the rest of the coach. */
@NullMarked
package org.trustcoach.coach.setting;

import org.jspecify.annotations.NullMarked;
