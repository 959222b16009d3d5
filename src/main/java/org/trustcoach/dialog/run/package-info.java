/**
 * A talk moved through its dialogs. Start reading at {@link org.trustcoach.dialog.run.DialogRunner}. Pure. Knows the parts of a script
 * and what they know.
 */
@NullMarked
package org.trustcoach.dialog.run;

import org.jspecify.annotations.NullMarked;
