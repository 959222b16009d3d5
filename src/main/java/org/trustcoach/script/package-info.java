/**
 * Dialog scripts from YAML files: sound ones become a library, mistakes become problems with a place, all at once. Start reading
 * at {@link org.trustcoach.script.ScriptReader}. An adapter: knows {@code dialog} and {@code intent}, and is known by the
 * configuration alone.
 */
@NullMarked
package org.trustcoach.script;

import org.jspecify.annotations.NullMarked;
