package org.trustcoach.wiring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.opennlp.OpennlpIntentDetector;
import org.trustcoach.script.Library;
import org.trustcoach.wiring.reload.CurrentCoach;
import org.trustcoach.wiring.reload.School;
import org.trustcoach.wiring.scripts.Scriptorium;

/** What the coach knows, and the coach. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    School school(TrustCoachSettings settings) {
        return new School(settings.data().resolve("models"), settings.intents()::over, settings.messagesPerMinute());
    }

    @Bean
    CurrentCoach currentCoach(TrustCoachSettings settings, School school, ObjectProvider<FirstLesson> early) {
        FirstLesson first = early.getIfAvailable();
        return first == null
                ? new CurrentCoach(
                        school.teach(Scriptorium.sound(settings.dialogs().path())))
                : new CurrentCoach(first::lesson);
    }

    /** The scripts of the start, for commands that end soon; whatever goes on asks the current coach. */
    @Bean
    @Lazy
    Library library(CurrentCoach coach) {
        return coach.lesson().library();
    }

    /** Learnt from the scripts of the start, for commands that end soon. */
    @Bean
    @Lazy
    OpennlpIntentDetector intentDetector(CurrentCoach coach) {
        return coach.lesson().detector();
    }

    /** What the coach knew at the start, for commands that end soon. */
    @Bean
    @Lazy
    Knowledge knowledge(CurrentCoach coach) {
        return coach.lesson().knowledge();
    }
}
