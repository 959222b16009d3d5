package org.trustcoach.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trustcoach.care.Distress;
import org.trustcoach.care.DistressDetector;
import org.trustcoach.care.DistressDetector.Alarm;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.intent.Understanding;

/**
 * Finds out what is meant by a message that no question was waiting for. The first of these that applies: another language;
 * distress; a greeting, a thank-you, a goodbye; a nod; what the intents make of it. The same message always means the same. Immutable
 * and thread-safe.
 */
public final class Interpreter {

    /** From this confidence on an intent outweighs a sign of distress that isn't certain. */
    private static final double ELSE = 0.7;

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

    /** What this person may be going through; a sign that isn't certain counts where the words mean nothing else for sure. */
    public Optional<Distress> distress(String text) {
        if (languages.foreign(text).isPresent()) {
            return Optional.empty();
        }
        String own = Mail.ownWords(text).filter(words -> !words.isBlank()).orElse(text);
        return distress.detect(own)
                .filter(alarm -> alarm.certain() || !meansSomethingElse(own))
                .map(Alarm::distress);
    }

    /** What this person may be going through, as far as it is certain: for words that may be meant for somebody else. */
    public Optional<Distress> certainDistress(String text) {
        return languages.foreign(text).isPresent()
                ? Optional.empty()
                : distress.detect(text).filter(DistressDetector.Alarm::certain).map(DistressDetector.Alarm::distress);
    }

    private boolean meansSomethingElse(String text) {
        return detector.detect(text).stream()
                .findFirst()
                .filter(best -> best.confidence() >= ELSE)
                .isPresent();
    }

    /** What is meant. */
    public Interpretation interpret(String text) {
        Optional<String> language = languages.foreign(text);
        if (language.isPresent()) {
            return new Interpretation.Foreign(language.get());
        }
        Optional<Distress> trouble = distress(text);
        if (trouble.isPresent()) {
            return new Interpretation.InDistress(trouble.get());
        }
        Optional<Interpretation> small = smallTalk(text);
        if (small.isPresent()) {
            return small.get();
        }
        return SmallTalk.isNod(text) ? new Interpretation.Nod() : heard(text);
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
                detector.detect(own.filter(words -> !words.isBlank()).orElse(text));
        Understanding understanding = policy.understand(ranking);
        boolean onlyMail = own.filter(String::isBlank).isPresent();
        if (onlyMail && understanding instanceof Understanding.Sure sure) {
            List<Intent> guesses = new ArrayList<>(List.of(sure.intent()));
            return new Interpretation.Heard(new Understanding.Unclear(guesses), ranking);
        }
        return new Interpretation.Heard(understanding, ranking);
    }
}
