package org.trustcoach.cli.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trustcoach.coach.Knowledge;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentKind;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.understanding.Interpretation;

/** Tells where the first message of a talk goes. Thread-safe. */
public final class Router {

    private static final String NONE = "none";

    private final Knowledge knowledge;
    private final Map<String, IntentKind> kinds;
    private final Ideas ideas;

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
        return knowledge.interpreter().interpret(text) instanceof Interpretation.Foreign;
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
                also(meant, kind),
                meaning.guesses().stream().map(Intent::id).toList(),
                meaning.ranking());
    }

    private String kind(Intent intent) {
        return kinds.getOrDefault(intent.id(), IntentKind.ADVICE).id();
    }

    /** Kinds of what may be meant besides. */
    private List<String> also(List<Intent> meant, String kind) {
        Set<String> also = new LinkedHashSet<>();
        meant.forEach(intent -> also.add(kind(intent)));
        also.remove(kind);
        return new ArrayList<>(also);
    }

    private List<String> concepts(List<Intent> meant, String text) {
        Set<String> concepts = new LinkedHashSet<>();
        meant.forEach(intent -> concepts.addAll(ideas.of(intent.id(), text)));
        return new ArrayList<>(concepts);
    }
}
