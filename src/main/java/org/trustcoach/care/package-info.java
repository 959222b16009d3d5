/** What to notice when somebody isn't well, and where they can turn. Knows no other package. */
@NullMarked
package org.trustcoach.care;

import org.jspecify.annotations.NullMarked;
