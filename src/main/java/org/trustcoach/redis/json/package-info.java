/** How sessions, promises and entries of the page are written down, and how what earlier versions wrote is read. Knows the core and Jackson. */
@NullMarked
package org.trustcoach.redis.json;

import org.jspecify.annotations.NullMarked;
