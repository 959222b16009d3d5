package org.trustcoach.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trustcoach.care.Distress;
import org.trustcoach.care.DistressDetector;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.intent.Understanding;

/**
 * Finds out what is meant by a message that no question was waiting for. The first of these that applies: distress; a greeting, a
 * thank-you, a goodbye; a nod; another language; what the intents make of it. The same message always means the same. Immutable
 * and thread-safe.
 */
public final class Interpreter {

    private final IntentDetector detector;
    private final IntentPolicy policy;
    private final DistressDetector distress;
    private final Languages languages;

    /**
     * @param detector tells what a message is about
     * @param policy when to be sure of that
     * @param distress notices when somebody isn't well
     * @param languages tells other languages from English
     */
    public Interpreter(IntentDetector detector, IntentPolicy policy, DistressDetector distress, Languages languages) {
        this.detector = detector;
        this.policy = policy;
        this.distress = distress;
        this.languages = languages;
    }

    /** What this person may be going through. */
    public Optional<Distress> distress(String text) {
        return distress.detect(Mail.ownWords(text).filter(own -> !own.isBlank()).orElse(text));
    }

    /** What is meant. */
    public Interpretation interpret(String text) {
        Optional<Distress> trouble = distress(text);
        if (trouble.isPresent()) {
            return new Interpretation.InDistress(trouble.get());
        }
        Optional<Interpretation> small = smallTalk(text);
        if (small.isPresent()) {
            return small.get();
        }
        if (SmallTalk.isNod(text)) {
            return new Interpretation.Nod();
        }
        Optional<String> language = languages.foreign(text);
        return language.isPresent() ? new Interpretation.Foreign(language.get()) : heard(text);
    }

    private Optional<Interpretation> smallTalk(String text) {
        return SmallTalk.intent(text)
                .flatMap(id -> detector.detect(text).stream()
                        .map(IntentMatch::intent)
                        .filter(intent -> intent.id().equals(id))
                        .findFirst()
                        .map(Interpreter::certain));
    }

    private static Interpretation certain(Intent intent) {
        return new Interpretation.Heard(new Understanding.Sure(intent), List.of(new IntentMatch(intent, 1)));
    }

    private Interpretation heard(String text) {
        Optional<String> own = Mail.ownWords(text);
        List<IntentMatch> ranking =
                new Pooling(detector).rank(own.filter(words -> !words.isBlank()).orElse(text));
        Understanding understanding = policy.understand(ranking);
        boolean onlyMail = own.filter(String::isBlank).isPresent();
        if (onlyMail && understanding instanceof Understanding.Sure sure) {
            List<Intent> guesses = new ArrayList<>(List.of(sure.intent()));
            return new Interpretation.Heard(new Understanding.Unclear(guesses), ranking);
        }
        return new Interpretation.Heard(understanding, ranking);
    }
}
