/**
 * The scripts that ship or lie in the folder, and what is learnt from them. Start reading at {@link
 * org.trustcoach.wiring.scripts.Scriptorium}. Knows {@code script}, {@code opennlp}, {@code practice} and {@code author}.
 */
@NullMarked
package org.trustcoach.wiring.scripts;

import org.jspecify.annotations.NullMarked;
