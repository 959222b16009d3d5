/**
 * The channel to Telegram. Knows {@code chat}, {@code delivery} and {@code turn}; no other channel.
 *
 * <p>What it takes to run it, in this order:
 *
 * <ol>
 *   <li>{@link org.trustcoach.telegram.TelegramSettings} from the settings {@code trustcoach.telegram.*};
 *   <li>one {@link org.trustcoach.telegram.api.BotApi} and one {@link org.trustcoach.telegram.api.SendRate},
 *       shared by all;
 *   <li>{@link org.trustcoach.telegram.outgoing.TelegramChannel} for the sender;
 *   <li>{@link org.trustcoach.telegram.incoming.SideCalls}, then
 *       {@link org.trustcoach.telegram.incoming.SlowTyping} around the {@link org.trustcoach.turn.UpdateHandler}, then
 *       {@link org.trustcoach.telegram.incoming.Reception};
 *   <li>{@link org.trustcoach.telegram.Registration}, and with it either {@link org.trustcoach.telegram.LongPoller} or
 *       {@link org.trustcoach.telegram.WebhookStart} beside {@link org.trustcoach.telegram.TelegramWebhook}.
 * </ol>
 *
 * <p>To stop: {@link org.trustcoach.telegram.LongPoller#awaitStop()} first, while lanes and storage still work; at
 * the very end, after the sender, {@code SideCalls.close()} and {@code BotApi.close()}.
 */
@NullMarked
package org.trustcoach.telegram;

import org.jspecify.annotations.NullMarked;
