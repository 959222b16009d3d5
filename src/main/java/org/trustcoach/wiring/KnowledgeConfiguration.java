package org.trustcoach.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.Knowledge;
import org.trustcoach.coach.Lines;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.opennlp.DoccatIntentDetector;
import org.trustcoach.opennlp.IntentModels;
import org.trustcoach.opennlp.Phrasebook;
import org.trustcoach.script.Library;

/** What the coach knows, and the coach. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    Library library(TrustCoachSettings settings) {
        return Scriptorium.sound(settings.dialogs());
    }

    @Bean
    DoccatIntentDetector intentDetector(Library library, TrustCoachSettings settings) {
        IntentModels models = new IntentModels(settings.data().resolve("models"));
        Phrasebook phrasebook = new Phrasebook(library.intents(), library.outOfScope());
        return new DoccatIntentDetector(models.model(phrasebook), library.intents());
    }

    @Bean
    IntentPolicy intentPolicy(TrustCoachSettings settings) {
        TrustCoachSettings.Intents intents = settings.intents();
        return new IntentPolicy(intents.threshold(), intents.margin(), intents.floor());
    }

    @Bean
    Knowledge knowledge(Library library, DoccatIntentDetector detector, IntentPolicy policy) {
        return new Knowledge(library.dialogs(), new Lines(library.lines()), detector, policy);
    }

    @Bean
    Coach coach(Knowledge knowledge, TrustCoachSettings settings) {
        return new Coach(knowledge, settings.messagesPerMinute());
    }
}
