package org.trustcoach.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trustcoach.console.ConsoleChannel;
import org.trustcoach.console.ConsoleTalk;
import org.trustcoach.delivery.Sender;
import org.trustcoach.turn.UpdateHandler;

/** The coach in the terminal. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

    @Bean
    ConsoleChannel consoleChannel(TrustCoachSettings settings) {
        return new ConsoleChannel(System.out, settings.data().resolve("files"));
    }

    @Bean
    ConsoleTalk consoleTalk(UpdateHandler door, ConsoleChannel channel, Sender sender) {
        return new ConsoleTalk(door, channel, sender::isSending);
    }
}
