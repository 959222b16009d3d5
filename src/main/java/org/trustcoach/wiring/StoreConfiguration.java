package org.trustcoach.wiring;

import java.nio.file.Path;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.trustcoach.redis.RedisAddress;
import org.trustcoach.redis.RedisAlarms;
import org.trustcoach.redis.RedisClients;
import org.trustcoach.redis.RedisDeadLetters;
import org.trustcoach.redis.RedisInbox;
import org.trustcoach.redis.RedisMailboxes;
import org.trustcoach.redis.RedisPage;
import org.trustcoach.redis.RedisStore;
import org.trustcoach.redis.RedisTurns;
import org.trustcoach.redis.Scripts;
import org.trustcoach.redis.StartChecks;
import org.trustcoach.redis.embedded.EmbeddedRedis;
import org.trustcoach.reminder.Reminders;
import org.trustcoach.turn.Schedule;
import org.trustcoach.turn.Turns;
import org.trustcoach.turn.alarm.AlarmSweep;
import org.trustcoach.turn.alarm.Alarms;

/** What is remembered, and where. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StoreConfiguration.class);

    /** A data folder that can't be used is told before anything else tries to keep something there. */
    @Bean
    static BeanFactoryPostProcessor dataFolder(Environment settings) {
        return beans -> prepare(settings);
    }

    /** Makes the data folder if anything is to be stored there. */
    static void prepare(Environment settings) {
        if (settings.getProperty("trustcoach.redis.url", "").isBlank()) {
            String data = settings.getProperty("trustcoach.data", "./data");
            new EmbeddedRedis(Path.of(data).resolve("redis")).prepare();
        }
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** Starts nothing by itself: {@link #redisAddress} does, if it is needed. Stopped after everything that uses it. */
    @Bean(destroyMethod = "stop")
    EmbeddedRedis embeddedRedis(TrustCoachSettings settings) {
        return new EmbeddedRedis(settings.data().resolve("redis"));
    }

    @Bean
    RedisAddress redisAddress(TrustCoachSettings settings, EmbeddedRedis embedded) {
        String url = settings.redis().url();
        return RedisAddress.parse(url.isBlank() ? embedded.start().url() : url);
    }

    @Bean
    RedisStore redisStore(RedisAddress address) {
        return new RedisStore(RedisClients.open(address), address.kind() != RedisAddress.Kind.SERVER);
    }

    @Bean
    Scripts redisScripts(RedisStore store, InstantSource clock) {
        StartChecks.Findings findings = new StartChecks(store, clock).check();
        findings.warnings().forEach(LOG::warn);
        return Scripts.shipped(findings.majorVersion());
    }

    @Bean
    RedisTurns redisTurns(RedisStore store, Scripts scripts) {
        store.rewriteLogsLeftOwing();
        return new RedisTurns(store, scripts);
    }

    @Bean
    RedisInbox redisInbox(RedisStore store, RedisTurns turns) {
        return new RedisInbox(store, turns);
    }

    @Bean
    RedisAlarms redisAlarms(RedisStore store, Scripts scripts, InstantSource clock) {
        return new RedisAlarms(store, scripts, clock);
    }

    @Bean
    Schedule schedule() {
        return Reminders::schedule;
    }

    @Bean
    AlarmSweep alarmSweep(Alarms alarms, Turns turns, Schedule schedule) {
        return new AlarmSweep(alarms, turns, schedule);
    }

    @Bean
    RedisMailboxes redisMailboxes(RedisStore store, Scripts scripts) {
        return new RedisMailboxes(store, scripts);
    }

    @Bean
    RedisPage redisPage(RedisStore store, Scripts scripts) {
        return new RedisPage(store, scripts);
    }

    @Bean
    RedisDeadLetters redisDeadLetters(RedisStore store, InstantSource clock) {
        return new RedisDeadLetters(store, clock);
    }
}
