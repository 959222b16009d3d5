/**
 * A real Redis server, started beside the program and kept alive by it. Knows no other package of the project.
 */
@NullMarked
package org.trustcoach.redis.embedded;

import org.jspecify.annotations.NullMarked;
