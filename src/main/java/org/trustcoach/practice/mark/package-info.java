/**
 * Finds what the checks look for: a model scores each clause, {@code practice.build} raises and excludes, {@code practice.span} finds
 * the words. Knows {@code practice} and all packages below it but {@code practice.phrases}' measuring.
 */
@NullMarked
package org.trustcoach.practice.mark;

import org.jspecify.annotations.NullMarked;
