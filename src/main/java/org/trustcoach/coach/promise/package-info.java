/**
 * Promises in the chat: notices them, offers to keep them in mind, and speaks of them when the time has come. Start reading at
 * {@link org.trustcoach.coach.promise.Promises}. Pure, as all of the coach.
 */
@NullMarked
package org.trustcoach.coach.promise;

import org.jspecify.annotations.NullMarked;
