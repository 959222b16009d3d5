/**
 * YAML with places: every scalar is the string that was written, nothing is ever constructed. Knows {@code problem} and the
 * event parser of SnakeYAML.
 */
@NullMarked
package org.trustcoach.script.yaml;

import org.jspecify.annotations.NullMarked;
