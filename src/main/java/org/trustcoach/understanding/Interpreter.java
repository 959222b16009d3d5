package org.trustcoach.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trustcoach.care.DistressDetector;
import org.trustcoach.care.DistressDetector.Alarm;
import org.trustcoach.care.DistressDetector.Certainty;
import org.trustcoach.dialog.Once;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.intent.Understanding;
import org.trustcoach.understanding.Cries.Cry;

/**
 * Finds out what is meant by a message that no question was waiting for. The first of these that applies: distress;
 * another language; a greeting, a thank-you, a goodbye; a nod; what the intents make of it. The same message always means the same. Immutable
 * and thread-safe.
 */
public final class Interpreter {

    /** From this confidence on an intent outweighs a sign of distress that isn't certain. */
    private static final double ELSE = 0.9;

    /**
     * From this confidence on an intent that isn't sure outweighs a faint sign, where next to nothing speaks for no matter of work at
     * all. Lower ones pass over people in need.
     */
    private static final double WORK = 0.8;

    private static final double NO_WORK = 0.03;

    private final IntentDetector detector;
    private final IntentPolicy policy;
    private final DistressDetector distress;
    private final Languages languages;
    private final Cries cries = Cries.shipped();
    private final Once<List<Intent>> intents;

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
        this.intents = new Once<>(
                () -> detector.detect("").stream().map(IntentMatch::intent).toList());
    }

    /** What this person is going through, as far as that needs no asking. */
    public Optional<Interpretation.InDistress> distress(String text) {
        return distress(text, languages.foreign(text).isPresent());
    }

    private Optional<Interpretation.InDistress> distress(String text, boolean foreign) {
        Optional<Cry> cry = cries.hear(text, foreign);
        if (cry.isPresent()) {
            return cry.map(heard -> new Interpretation.InDistress(heard.distress(), heard.language()));
        }
        return foreign
                ? Optional.empty()
                : alarm(text)
                        .filter(alarm -> alarm.certainty().isCertain()
                                || alarm.certainty() == Certainty.LIKELY && !meansSomethingElse(own(text)))
                        .map(alarm -> new Interpretation.InDistress(alarm.distress()));
    }

    private Optional<Alarm> alarm(String text) {
        return distress.detect(own(text));
    }

    private static String own(String text) {
        return Mail.ownWords(text).filter(words -> !words.isBlank()).orElse(text);
    }

    /** What this person may be going through, as far as it is plain: for words that may be meant for somebody else. */
    public Optional<Interpretation.InDistress> plainDistress(String text) {
        return languages.foreign(text).isPresent()
                ? Optional.empty()
                : distress.detect(text)
                        .filter(alarm -> alarm.certainty() == Certainty.PLAIN)
                        .map(alarm -> new Interpretation.InDistress(alarm.distress()));
    }

    private boolean meansSomethingElse(String text) {
        return detector.detect(text).stream()
                .findFirst()
                .filter(best -> best.confidence() >= ELSE)
                .isPresent();
    }

    /** All intents: a ranking holds each of them, whatever was said. */
    public List<Intent> intents() {
        return intents.get();
    }

    /** What is meant. */
    public Interpretation interpret(String text) {
        Optional<String> language = languages.foreign(text);
        Optional<Interpretation.InDistress> trouble = distress(text, language.isPresent());
        return trouble.isPresent() ? trouble.get() : calm(text, language);
    }

    /** What is meant by a message that tells of no distress, see {@link #distress}. */
    public Interpretation interpretCalm(String text) {
        return calm(text, languages.foreign(text));
    }

    /** What is meant by a message of which the person has said that it is about work. */
    public Interpretation interpretWork(String text) {
        return heard(text);
    }

    private Interpretation calm(String text, Optional<String> language) {
        if (language.isPresent()) {
            return new Interpretation.Foreign(language.get());
        }
        Optional<Interpretation> small = smallTalk(text);
        if (small.isPresent()) {
            return small.get();
        }
        return SmallTalk.isNod(text) ? new Interpretation.Nod() : doubted(text, heard(text));
    }

    /** A sign of distress that didn't count by itself is asked about, unless it is clear what else is meant. */
    private Interpretation doubted(String text, Interpretation.Heard heard) {
        if (heard.sure().isPresent()) {
            return heard;
        }
        return alarm(text)
                .filter(alarm -> alarm.certainty() != Certainty.POSSIBLE || !isWork(heard.ranking()))
                .map(alarm -> (Interpretation) new Interpretation.MaybeInDistress(alarm.distress(), heard))
                .orElse(heard);
    }

    /** Every Friday I send Anna the report: which matter of work it is isn't sure, and that it is one is. */
    private static boolean isWork(List<IntentMatch> ranking) {
        double all = ranking.stream().mapToDouble(IntentMatch::confidence).sum();
        return !ranking.isEmpty() && ranking.get(0).confidence() >= WORK && 1 - all < NO_WORK;
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

    private Interpretation.Heard heard(String text) {
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
