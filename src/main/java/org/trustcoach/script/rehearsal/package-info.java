/** Reads personas and scenarios, and follows the ways through them. */
@NullMarked
package org.trustcoach.script.rehearsal;

import org.jspecify.annotations.NullMarked;
