/**
 * What a stretch shows, or can't show, by its build and whatever words fill it: the builds of {@code words/builds.txt}, the exceptions
 * of the rubric, and the words that must agree with the model. Knows {@code practice}, {@code practice.text} and {@code
 * practice.scene}.
 */
@NullMarked
package org.trustcoach.practice.build;

import org.jspecify.annotations.NullMarked;
