package org.trustcoach.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.wiring.scripts.PracticeRoom;
import org.trustcoach.wiring.scripts.Scriptorium;

/** Phrase feedback by the scripts of the start, made when somebody asks for it first. */
@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {

    @Bean
    @Lazy
    PhraseFeedback phraseFeedback(TrustCoachSettings settings) {
        return new PracticeRoom(
                        Scriptorium.sound(settings.dialogs().path()),
                        settings.data().resolve("models"))
                .feedback();
    }
}
