/**
 * The owner's line to the running program, from the same machine only: a port on the loopback address, and a file below the
 * data folder that says which, with a token that only the owner can read. Knows no other package.
 */
@NullMarked
package org.trustcoach.control;

import org.jspecify.annotations.NullMarked;
