/**
 * Problems of scripts as people and other programs read them. Knows {@code script.problem}.
 */
@NullMarked
package org.trustcoach.cli.lint;

import org.jspecify.annotations.NullMarked;
