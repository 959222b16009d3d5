/**
 * What the coach knows at this moment, and how it is taught anew while it talks. Start reading at {@link
 * org.trustcoach.wiring.reload.ScriptReload}. Knows {@code script}, {@code opennlp} and {@code coach}.
 */
@NullMarked
package org.trustcoach.wiring.reload;

import org.jspecify.annotations.NullMarked;
