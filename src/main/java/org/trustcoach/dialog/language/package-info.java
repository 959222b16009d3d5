/**
 * What can be written into a script: conditions, templates, ids, and the slots that they speak of. Knows {@code dialog.word} and
 * {@code chat}.
 */
@NullMarked
package org.trustcoach.dialog.language;

import org.jspecify.annotations.NullMarked;
