/**
 * The kept words of chats whose channel has no memory of its own, such as the local page, and the text form of a talk. Knows
 * {@code chat}.
 */
@NullMarked
package org.trustcoach.transcript;

import org.jspecify.annotations.NullMarked;
