/**
 * Puts the house together: settings, and one configuration for each floor. Knows everyone; known by {@code cli} only.
 */
@NullMarked
package org.trustcoach.wiring;

import org.jspecify.annotations.NullMarked;
