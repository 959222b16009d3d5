package org.trustcoach.wiring;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trustcoach.delivery.Channel;
import org.trustcoach.delivery.Sender;
import org.trustcoach.turn.TurnHandler;
import org.trustcoach.turn.alarm.AlarmClock;
import org.trustcoach.turn.alarm.AlarmSweep;
import org.trustcoach.turn.alarm.Alarms;

/** Speaking unasked. */
@Configuration(proxyBeanMethods = false)
class AlarmConfiguration {

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService alarmThread() {
        return Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "alarms"));
    }

    @Bean
    AlarmClock.WayOut wayOut(List<Channel> channels, Sender sender) {
        return new AlarmClock.WayOut(
                channels.stream().map(Channel::name).collect(Collectors.toUnmodifiableSet()), sender::room);
    }

    @Bean
    AlarmClock alarmClock(
            Alarms alarms,
            TurnHandler turnHandler,
            AlarmClock.WayOut wayOut,
            ScheduledExecutorService alarmThread,
            InstantSource clock) {
        return new AlarmClock(alarms, turnHandler::speak, wayOut, alarmThread, clock);
    }

    @Bean
    Vigil vigil(
            AlarmClock alarmClock, AlarmClock.WayOut wayOut, AlarmSweep sweep, ScheduledExecutorService alarmThread) {
        return new Vigil(alarmClock, () -> sweep.next(wayOut.channels()), alarmThread);
    }
}
