/**
 * The program. Knows {@code cli} only.
 */
@NullMarked
package org.trustcoach;

import org.jspecify.annotations.NullMarked;
