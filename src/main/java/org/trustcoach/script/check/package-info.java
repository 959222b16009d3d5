/**
 * Checks of scripts against each other, one class for each family. Knows {@code draft}, {@code flow} and {@code problem}.
 */
@NullMarked
package org.trustcoach.script.check;

import org.jspecify.annotations.NullMarked;
