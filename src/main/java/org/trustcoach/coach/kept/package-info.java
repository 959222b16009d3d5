/** What is kept of a chat, in words for the person whose it is. Pure, as all of the coach. */
@NullMarked
package org.trustcoach.coach.kept;

import org.jspecify.annotations.NullMarked;
