/**
 * What typed words mean as answers: yes or no, a number, a name; and how words are made comparable. Knows nothing.
 */
@NullMarked
package org.trustcoach.dialog.word;

import org.jspecify.annotations.NullMarked;
