/**
 * The paths that a talk can take through dialogs, followed before anybody talks. Knows {@code draft} and {@code problem}.
 */
@NullMarked
package org.trustcoach.script.flow;

import org.jspecify.annotations.NullMarked;
