/**
 * YAML taken apart as the language of scripts wants it: words, texts, lists and fields, each problem reported where it is.
 * Knows {@code problem}, {@code yaml} and the texts of {@code dialog}.
 */
@NullMarked
package org.trustcoach.script.shape;

import org.jspecify.annotations.NullMarked;
