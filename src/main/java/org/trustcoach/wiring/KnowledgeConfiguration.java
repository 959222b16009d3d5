package org.trustcoach.wiring;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.trustcoach.coach.Knowledge;
import org.trustcoach.coach.Lines;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.DoccatIntentDetector;
import org.trustcoach.script.Library;
import org.trustcoach.wiring.reload.CurrentCoach;
import org.trustcoach.wiring.reload.School;

/** What the coach knows, and the coach. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    IntentPolicy intentPolicy(TrustCoachSettings settings) {
        TrustCoachSettings.Intents intents = settings.intents();
        return new IntentPolicy(intents.threshold(), intents.margin(), intents.floor());
    }

    @Bean
    School school(TrustCoachSettings settings, IntentPolicy policy) {
        return new School(settings.data().resolve("models"), policy, settings.messagesPerMinute());
    }

    @Bean
    CurrentCoach currentCoach(TrustCoachSettings settings, School school, ObjectProvider<FirstLesson> early) {
        FirstLesson first = early.getIfAvailable();
        return new CurrentCoach(first == null ? school.teach(Scriptorium.sound(settings.dialogs())) : first.lesson());
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
    DoccatIntentDetector intentDetector(CurrentCoach coach) {
        return coach.lesson().detector();
    }

    /** What the coach knew at the start, for commands that end soon. */
    @Bean
    @Lazy
    Knowledge knowledge(CurrentCoach coach, IntentPolicy policy) {
        Library library = coach.lesson().library();
        return new Knowledge(
                library.dialogs(), new Lines(library.lines()), coach.lesson().detector(), policy);
    }
}
