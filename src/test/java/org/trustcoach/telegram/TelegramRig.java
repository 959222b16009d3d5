package org.trustcoach.telegram;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.trustcoach.telegram.api.BotApi;
import org.trustcoach.telegram.api.SendRate;
import org.trustcoach.telegram.incoming.Reception;
import org.trustcoach.telegram.incoming.SideCalls;
import org.trustcoach.telegram.incoming.SlowTyping;
import org.trustcoach.telegram.incoming.UpdateReader;
import org.trustcoach.telegram.outgoing.TelegramChannel;

/** The channel put together as in the program, around a fake coach and the simulator. */
public final class TelegramRig implements AutoCloseable {

    public static final String NEUTRAL = "This coach is private.";

    public final BotApiSimulator telegram = BotApiSimulator.start();
    public final ManualClock clock = new ManualClock();
    public final FakeHandler coach = new FakeHandler();
    public final FakeDeadLetters deadLetters = new FakeDeadLetters();
    public final FakePause pause = new FakePause();
    public final FakeLater later = new FakeLater();
    public final BotApi api = new BotApi(telegram.uri(), BotApiSimulator.TOKEN);
    public final SendRate rate = new SendRate(clock);
    public final SideCalls side = new SideCalls(api, rate, NEUTRAL, clock);
    public final TelegramChannel channel = new TelegramChannel(api, rate);
    public final Registration registration = new Registration(api, List.of(new Command("start", "begin")));
    public final Reception reception;
    public final LongPoller poller;

    public TelegramRig(Long... allowed) {
        reception =
                new Reception(new UpdateReader(Set.of(allowed)), new SlowTyping(coach, side, later), deadLetters, side);
        poller = new LongPoller(api, api.feed(Duration.ofSeconds(50), clock), registration, reception, pause);
    }

    /** Waits until this is so, at most 10 s. */
    public static void eventually(Callable<Boolean> condition) {
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(10))
                .until(condition);
    }

    @Override
    public void close() {
        poller.stop();
        side.close();
        api.close();
        telegram.close();
    }
}
