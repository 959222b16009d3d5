/**
 * The server of the page: Tomcat, and as much of Spring MVC as the page's controllers need. Start reading at {@link
 * org.trustcoach.wiring.http.ServerConfiguration}. Knows nobody else in the house.
 */
@NullMarked
package org.trustcoach.wiring.http;

import org.jspecify.annotations.NullMarked;
