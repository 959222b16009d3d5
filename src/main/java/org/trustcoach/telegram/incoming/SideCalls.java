package org.trustcoach.telegram.incoming;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.trustcoach.telegram.api.BotApi;
import org.trustcoach.telegram.api.CallFailed;
import org.trustcoach.telegram.api.SendRate;
import org.trustcoach.telegram.api.Threads;

/**
 * The small calls beside the talk, on threads of their own: nobody waits for them, they are tried once, and a failure
 * is only logged. At most {@value #MAX_WAITING} wait; further ones are left out. They keep silent when Telegram wants
 * silence. Thread-safe.
 */
public final class SideCalls implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SideCalls.class);
    private static final int MAX_WAITING = 2000;
    private static final int MANY = 10_000;
    private static final Duration TAP_EXPIRES = Duration.ofSeconds(150);
    private static final Duration SAID_TO_STRANGERS_EVERY = Duration.ofHours(1);

    private final BotApi api;
    private final SendRate rate;
    private final String lineForStrangers;
    private final RecentKeys answered;
    private final RecentKeys strangers;
    private final ScheduledThreadPoolExecutor threads =
            new ScheduledThreadPoolExecutor(4, Threads.named("telegram-side"));

    /**
     * @param api shared with the channel; its connection is used, its threads aren't
     * @param lineForStrangers what somebody who isn't allowed is told, once an hour
     */
    public SideCalls(BotApi api, SendRate rate, String lineForStrangers, InstantSource clock) {
        this.api = api.beside();
        this.rate = rate;
        this.lineForStrangers = lineForStrangers;
        this.answered = new RecentKeys(clock, TAP_EXPIRES, MANY);
        this.strangers = new RecentKeys(clock, SAID_TO_STRANGERS_EVERY, MANY);
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Ends the waiting of a button that was tapped; once for each query, however often it is delivered. */
    public void answer(String callbackQuery) {
        if (answered.isNew(callbackQuery)) {
            soon(new AnswerCallbackQuery(callbackQuery), rate.silence());
        }
    }

    /** Shows that the coach is at work. */
    public void typing(String chat) {
        if (rate.silence().isZero()) {
            soon(new SendChatAction(chat, ActionType.TYPING.toString()), Duration.ZERO);
        }
    }

    /** Tells a stranger that this coach isn't theirs, unless it was said lately. */
    public void turnAway(long chat) {
        String id = Long.toString(chat);
        if (strangers.isNew(id) && rate.reserve(id).isZero()) {
            soon(new SendMessage(id, lineForStrangers), Duration.ZERO);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        api.close();
    }

    private void soon(BotApiMethod<?> method, Duration wait) {
        if (threads.getQueue().size() >= MAX_WAITING || wait.compareTo(TAP_EXPIRES) > 0) {
            log.warn("A call of {} is left out: too many wait, or it came too late", method.getMethod());
            return;
        }
        try {
            threads.schedule(() -> attempt(method), wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            log.debug("A call of {} is left out: the program stops", method.getMethod());
        }
    }

    private void attempt(BotApiMethod<?> method) {
        try {
            api.call(method);
        } catch (CallFailed.Rejected e) {
            rejected(method, e);
        } catch (CallFailed | RuntimeException e) {
            log.warn("A call of {} failed: {}", method.getMethod(), api.mask().describe(e));
        }
    }

    private void rejected(BotApiMethod<?> method, CallFailed.Rejected rejection) {
        Duration wait = rejection.retryAfter();
        if (wait != null) {
            rate.keepSilent(wait);
        }
        log.info("Telegram rejected a call of {} with code {}", method.getMethod(), rejection.code());
    }
}
