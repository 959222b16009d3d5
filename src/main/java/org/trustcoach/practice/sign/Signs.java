package org.trustcoach.practice.sign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;

/** All signs of a clause, as short names that a model can learn from. Thread-safe. */
public final class Signs {

    private static final List<SignSource> SOURCES = List.of(
            new GrammarSigns(),
            new WordSigns(),
            new EchoSigns(),
            new TimeSigns(),
            new PlaceSigns(),
            new RetractionSigns());

    private Signs() {}

    /** The signs of a clause, each once. */
    public static List<String> of(Scene scene, Clause clause) {
        Set<String> signs = new LinkedHashSet<>();
        for (SignSource source : SOURCES) {
            source.add(scene, clause, signs);
        }
        return new ArrayList<>(signs);
    }

    /** Whether these are signs of a clause of somebody else's words. */
    public static boolean areQuoted(List<String> signs) {
        return signs.contains(GrammarSigns.QUOTED);
    }
}
