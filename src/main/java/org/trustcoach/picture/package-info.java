/** Pictures of how practising goes, drawn with JFreeChart. Knows {@code practice} and {@code rehearsal}. */
@NullMarked
package org.trustcoach.picture;

import org.jspecify.annotations.NullMarked;
