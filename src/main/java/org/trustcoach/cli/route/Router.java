package org.trustcoach.cli.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentKind;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.understanding.Interpretation;

/** Tells where the first message of a talk goes. Thread-safe. */
public final class Router {

    private static final String NONE = "none";

    /** How sure the grammar of promises is of what it hears. */
    private static final double HEARD = 0.9;

    private final Knowledge knowledge;
    private final Map<String, IntentKind> kinds;
    private final Ideas ideas;
    private final Promises promises = new Promises();

    /**
     * @param knowledge what the coach knows
     * @param intents its intents with their kinds
     */
    public Router(Knowledge knowledge, List<IntentPhrases> intents) {
        this.knowledge = knowledge;
        this.kinds = intents.stream().collect(Collectors.toMap(IntentPhrases::intent, IntentPhrases::kind));
        this.ideas = new Ideas(knowledge.dialogs());
    }

    /** Whether the message is taken for another language than English. */
    public boolean isForeign(String text) {
        Interpretation meaning = knowledge.interpreter().interpret(text);
        return meaning instanceof Interpretation.Foreign
                || meaning instanceof Interpretation.InDistress trouble && trouble.language() != null;
    }

    /** Where this message goes. */
    public Routed route(String text) {
        if (text.strip().startsWith("/")) {
            return bare("command", IntentKind.META.id());
        }
        Interpretation meaning = knowledge.interpreter().interpret(text);
        if (meaning instanceof Interpretation.InDistress trouble) {
            String kind = trouble.distress().id();
            return new Routed(kind, kind, 1, null, "distress", NONE, List.of(), List.of(), List.of(), List.of());
        }
        if (meaning instanceof Interpretation.Nod) {
            return bare("small_talk", IntentKind.SMALLTALK.id());
        }
        return meaning.ranking().isEmpty() ? bare("out_of_scope", NONE) : heard(meaning, text);
    }

    private static Routed bare(String decision, String kind) {
        return new Routed(null, null, 0, null, decision, kind, List.of(), List.of(), List.of(), List.of());
    }

    private Routed heard(Interpretation meaning, String text) {
        boolean promised = promises.isIn(text);
        boolean likely =
                meaning.guesses().stream().anyMatch(intent -> kind(intent).equals(IntentKind.COMMITMENT.id()));
        if (promised && likely && !text.contains("?")) {
            Optional<Routed> commitment = commitment(meaning, text);
            if (commitment.isPresent()) {
                return commitment.get();
            }
        }
        IntentMatch best = meaning.ranking().get(0);
        String runnerUp =
                meaning.ranking().size() > 1 ? meaning.ranking().get(1).intent().id() : null;
        boolean sure = meaning.sure().isPresent();
        boolean asks = !meaning.guesses().isEmpty();
        String kind = sure || asks ? kind(best.intent()) : NONE;
        boolean small = sure && kind.equals(IntentKind.SMALLTALK.id());
        String decision = small ? "small_talk" : sure ? "sure" : asks ? "ask" : "out_of_scope";
        List<Intent> meant = sure ? List.of(best.intent()) : meaning.guesses();
        return new Routed(
                best.intent().id(),
                best.intent().label(),
                Math.round(best.confidence() * 1e4) / 1e4,
                runnerUp,
                decision,
                kind,
                concepts(meant, text),
                also(meant, kind, promised),
                meaning.guesses().stream().map(Intent::id).toList(),
                meaning.ranking());
    }

    /** A promise that nothing is asked about. */
    private Optional<Routed> commitment(Interpretation meaning, String text) {
        List<Intent> meant = meaning.guesses();
        return meaning.ranking().stream()
                .filter(match -> kind(match.intent()).equals(IntentKind.COMMITMENT.id()))
                .findFirst()
                .map(match -> new Routed(
                        match.intent().id(),
                        match.intent().label(),
                        Math.max(HEARD, match.confidence()),
                        meaning.ranking().stream()
                                .map(IntentMatch::intent)
                                .filter(intent -> !intent.equals(match.intent()))
                                .findFirst()
                                .map(Intent::id)
                                .orElse(null),
                        "sure",
                        IntentKind.COMMITMENT.id(),
                        concepts(List.of(match.intent()), text),
                        also(meant, IntentKind.COMMITMENT.id(), true),
                        List.of(),
                        meaning.ranking()));
    }

    private String kind(Intent intent) {
        return kinds.getOrDefault(intent.id(), IntentKind.ADVICE).id();
    }

    /** Kinds of what may be meant besides. */
    private List<String> also(List<Intent> meant, String kind, boolean promised) {
        Set<String> also = new LinkedHashSet<>();
        meant.forEach(intent -> also.add(kind(intent)));
        if (promised) {
            also.add(IntentKind.COMMITMENT.id());
        }
        also.remove(kind);
        return new ArrayList<>(also);
    }

    private List<String> concepts(List<Intent> meant, String text) {
        Set<String> concepts = new LinkedHashSet<>();
        meant.forEach(intent -> concepts.addAll(ideas.of(intent.id(), text)));
        return new ArrayList<>(concepts);
    }
}
