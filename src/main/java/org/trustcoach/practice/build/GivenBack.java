package org.trustcoach.practice.build;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Word;

/** The client's own words, said again, as in “I'll never buy again.” “You'll never buy again.” */
final class GivenBack {

    /** What shows these is the rep's own, and not the client's. */
    private static final Set<Check> OWN = EnumSet.of(
            Check.PUSHY_COMMAND,
            Check.SELF_FOCUS,
            Check.SPECIFIC_PROMISE,
            Check.VAGUE_PROMISE,
            Check.OVERPROMISE,
            Check.EXAGGERATION,
            Check.INSINCERE_SUPERLATIVE,
            Check.JARGON,
            Check.BLAME);

    private static final Set<String> TURNED = Word.set("""
            i i'll i'm i've i'd you you'll you're you've you'd we we'll we're we've we'd us me my your our so and am are
            is was were that it the a
            """);
    private static final int FEWEST = 2;

    private GivenBack() {}

    /** Whether the client said all of a stretch that shows a check, but for who is spoken to. */
    static boolean isAll(Scene scene, Check check, Clause stretch) {
        return OWN.contains(check) && isAll(scene, scene.reply().words(stretch), FEWEST);
    }

    /** Whether the client said all of these words, so many of them at least being more than links. */
    static boolean isAll(Scene scene, List<Word> said, int fewest) {
        Set<String> heard = scene.client().words().stream().map(Word::text).collect(Collectors.toSet());
        List<Word> own = said.stream()
                .filter(word -> !word.isMark() && !word.isAnyOf(TURNED))
                .toList();
        return own.size() >= fewest && own.stream().map(Word::text).allMatch(heard::contains);
    }
}
