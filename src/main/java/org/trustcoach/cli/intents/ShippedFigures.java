package org.trustcoach.cli.intents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.cli.Start;
import org.trustcoach.cli.route.Routed;
import org.trustcoach.cli.route.Router;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.evaluation.Metrics;
import org.trustcoach.evaluation.Outcome;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.script.Library;
import org.trustcoach.understanding.Interpretation;
import org.trustcoach.understanding.Interpreter;
import org.trustcoach.wiring.House;
import org.trustcoach.wiring.scripts.ScriptFolder;

/** How well the scripts that ship are understood: on their own phrases, crosswise, and on messages that nobody learns from. */
final class ShippedFigures {

    private final String[] settings;
    private final HeldOutMessages messages;

    /** @param settings as they are given to commands */
    ShippedFigures(String[] settings) {
        this.settings = settings;
        this.messages = new HeldOutMessages(ScriptFolder.of(settings));
    }

    /** On messages that nobody learns from. */
    Figures heldOut() {
        Figures figures = new Figures();
        try (ConfigurableApplicationContext house = Start.quietly(House.Knowing.class, settings)) {
            Knowledge knowledge = house.getBean(Knowledge.class);
            Router router = new Router(knowledge, house.getBean(Library.class).intents());
            routed(router, figures);
            doubles(router, figures);
            distress(knowledge.interpreter(), figures);
            languages(router, figures);
        }
        return figures;
    }

    /** On every phrase, by a model that hasn't seen it; takes minutes. */
    Figures crosswise() {
        List<Outcome> crosswise = new CrossValidation(settings).outcomes();
        return new Figures()
                .put("crosswise", "every phrase by a model that hasn't seen it")
                .measure(crosswise)
                .details(crosswise);
    }

    private void routed(Router router, Figures figures) {
        List<Map<String, String>> rows = messages.rows("messages.tsv");
        List<Judgement> judged = rows.stream().map(row -> judge(router, row)).toList();
        List<Judgement> meant = judged.stream()
                .filter(one -> !one.accepted().contains(NearMiss.NONE))
                .toList();
        List<Judgement> strangers = judged.stream()
                .filter(one -> one.accepted().contains(NearMiss.NONE))
                .toList();
        figures.put("held_out_messages", rows.size())
                .put("routed_right_or_asked_rightly", share(meant, Judgement::right))
                .put("out_of_scope_refused", share(strangers, Judgement::right))
                .put(
                        "out_of_scope_asked",
                        share(strangers, one -> one.routed().decision().equals("ask")))
                .put("wrong_and_sure", share(judged, Judgement::wrongAndSure))
                .put("asked", share(judged, one -> one.routed().decision().equals("ask")))
                .put("kind_right", share(judged, Judgement::kindRight))
                .put(
                        "held_out_calibration_error",
                        Metrics.calibrationError(judged.stream()
                                .filter(one -> !one.routed().ranking().isEmpty())
                                .map(Judgement::outcome)
                                .toList()));
    }

    private void doubles(Router router, Figures figures) {
        List<Judgement> judged = messages.rows("doubles.tsv").stream()
                .map(row -> judge(router, row))
                .toList();
        figures.put("long_or_double_messages", judged.size())
                .put("their_question_found_or_asked", share(judged, Judgement::right));
    }

    private void distress(Interpreter interpreter, Figures figures) {
        List<Map<String, String>> rows = messages.rows("distress.tsv");
        List<Map<String, String>> real =
                rows.stream().filter(row -> "yes".equals(row.get("distress"))).toList();
        List<Map<String, String>> alike =
                rows.stream().filter(row -> !"yes".equals(row.get("distress"))).toList();
        Predicate<Map<String, String>> alarm =
                row -> interpreter.distress(row.getOrDefault("text", "")).isPresent();
        Predicate<Map<String, String>> asked =
                row -> interpreter.interpret(row.getOrDefault("text", "")) instanceof Interpretation.MaybeInDistress;
        List<Map<String, String>> ordinary = messages.rows("messages.tsv");
        figures.put("distress_missed", share(real, alarm.or(asked).negate()))
                .put("distress_asked_about", share(real, asked))
                .put("false_alarms", share(alike, alarm))
                .put("falsely_asked_about", share(alike, asked))
                .put("false_alarms_on_messages", share(ordinary, alarm))
                .put("falsely_asked_about_on_messages", share(ordinary, asked));
    }

    private void languages(Router router, Figures figures) {
        List<Map<String, String>> rows = messages.rows("languages.tsv");
        Predicate<Map<String, String>> foreign = row -> router.isForeign(row.getOrDefault("text", ""));
        figures.put(
                        "other_languages_told",
                        share(
                                rows.stream()
                                        .filter(row -> !"en".equals(row.get("language")))
                                        .toList(),
                                foreign))
                .put(
                        "english_taken_for_another",
                        share(
                                rows.stream()
                                        .filter(row -> "en".equals(row.get("language")))
                                        .toList(),
                                foreign));
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).count() / (double) Math.max(1, all.size());
    }

    /**
     * A held-out message and what became of it.
     *
     * @param accepted intents that are right; {@code none} for no intent
     */
    private record Judgement(Routed routed, String kind, Set<String> accepted, String text) {

        boolean right() {
            boolean none = accepted.contains(NearMiss.NONE) && routed.decision().equals("out_of_scope");
            boolean guessed = routed.decision().equals("ask")
                    && (routed.guesses().stream().anyMatch(this::accepts)
                            || routed.also().stream().anyMatch(accepted::contains));
            return none || guessed || isSure() && accepts(String.valueOf(routed.intent()));
        }

        boolean wrongAndSure() {
            return isSure() && !accepts(String.valueOf(routed.intent()));
        }

        boolean kindRight() {
            return routed.kind().equals(kind) || routed.also().contains(kind);
        }

        private boolean isSure() {
            return Set.of("sure", "small_talk", "distress").contains(routed.decision());
        }

        private boolean accepts(String intent) {
            return accepted.contains(intent) || accepted.contains(routed.kind());
        }

        Outcome outcome() {
            String best = routed.ranking().get(0).intent().id();
            boolean right = !accepted.contains(NearMiss.NONE) && accepts(best);
            return new Outcome(right ? best : NearMiss.NONE, text, routed.ranking());
        }
    }

    private static Judgement judge(Router router, Map<String, String> row) {
        Set<String> accepted =
                new TreeSet<>(List.of(row.getOrDefault("also", "").split(",")));
        accepted.remove("");
        accepted.add(Sets.label(row.getOrDefault("intent", "")));
        String text = row.getOrDefault("text", "");
        return new Judgement(router.route(text), row.getOrDefault("kind", "advice"), accepted, text);
    }
}
