/**
 * Authors' mistakes as values: codes, places, the collector and “did you mean”. Knows no other package.
 */
@NullMarked
package org.trustcoach.script.problem;

import org.jspecify.annotations.NullMarked;
