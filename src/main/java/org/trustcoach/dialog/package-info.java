/**
 * The dialog language at work: dialogs, their steps, and the pure runner that moves a talk forward. Knows {@code chat}.
 */
@NullMarked
package org.trustcoach.dialog;

import org.jspecify.annotations.NullMarked;
