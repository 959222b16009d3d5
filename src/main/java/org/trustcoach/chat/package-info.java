/**
 * What a person sends and what the coach answers, with nothing of any channel. Knows no other package.
 */
@NullMarked
package org.trustcoach.chat;

import org.jspecify.annotations.NullMarked;
