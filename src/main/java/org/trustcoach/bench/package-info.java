/**
 * Measurements that print their figures. Knows everyone, like {@code wiring}; known by {@code cli} only.
 */
@NullMarked
package org.trustcoach.bench;

import org.jspecify.annotations.NullMarked;
