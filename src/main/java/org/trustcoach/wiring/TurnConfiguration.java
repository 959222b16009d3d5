package org.trustcoach.wiring;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trustcoach.delivery.Channel;
import org.trustcoach.delivery.Mailboxes;
import org.trustcoach.delivery.Patience;
import org.trustcoach.delivery.Sender;
import org.trustcoach.delivery.StoreAwayNotice;
import org.trustcoach.redis.embedded.EmbeddedRedis;
import org.trustcoach.turn.DeadLetters;
import org.trustcoach.turn.Lanes;
import org.trustcoach.turn.Mail;
import org.trustcoach.turn.Schedule;
import org.trustcoach.turn.SessionCache;
import org.trustcoach.turn.TurnHandler;
import org.trustcoach.turn.Turns;
import org.trustcoach.wiring.reload.CurrentCoach;

/** The way of a message, in and out. */
@Configuration(proxyBeanMethods = false)
class TurnConfiguration {

    private static final int LANE_THREADS = 4;
    private static final int LANE_CAPACITY = 2_000;
    private static final int SENDER_THREADS = 16;
    private static final int CACHED_SESSIONS = 10_000;

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService senderThreads() {
        return Executors.newScheduledThreadPool(SENDER_THREADS, task -> new Thread(task, "sender"));
    }

    @Bean
    Sender sender(Mailboxes mailboxes, List<Channel> channels, ScheduledExecutorService senderThreads) {
        return new Sender(mailboxes, channels, senderThreads, Patience.real());
    }

    @Bean(destroyMethod = "")
    Lanes lanes() {
        return new Lanes(LANE_THREADS, LANE_CAPACITY);
    }

    @Bean
    Mail mail(Sender sender, StoreAwayNotice notice) {
        return Mail.through(sender, notice);
    }

    @Bean
    TurnHandler.House house(Lanes lanes, Turns turns, DeadLetters deadLetters, Mail mail, Schedule schedule) {
        return new TurnHandler.House(lanes, turns, new SessionCache(CACHED_SESSIONS), deadLetters, mail, schedule);
    }

    @Bean
    StoreAwayNotice storeAwayNotice(
            List<Channel> channels, ScheduledExecutorService senderThreads, InstantSource clock) {
        return new StoreAwayNotice(channels, senderThreads, clock);
    }

    @Bean
    TurnHandler turnHandler(TurnHandler.House house, CurrentCoach coach, InstantSource clock) {
        return new TurnHandler(house, coach, clock, Patience.real());
    }

    @Bean
    Workday workday(Lanes lanes, Sender sender, Vigil vigil, EmbeddedRedis redis, CurrentCoach coach) {
        return new Workday(lanes, sender, vigil, redis::isOwner, coach);
    }
}
