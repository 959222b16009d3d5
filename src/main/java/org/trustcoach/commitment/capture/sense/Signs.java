package org.trustcoach.commitment.capture.sense;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** What is known of a message before any time or sentence of it is looked at: its words, hints and sentences. */
final class Signs {

    private static final int SOME = 3;
    private static final String AGENT = "agent";
    private static final String NOWHERE = Symbols.of(Token.NONE);

    final Words words;
    final List<Hints.Found> hints;
    private final List<Sentence> sentences;
    private final LocalDateTime now;
    private final Set<Integer> agents = new HashSet<>();
    private final List<String> symbols = new ArrayList<>();
    private final List<List<String>> kinds = new ArrayList<>();
    private final List<String> firstKinds = new ArrayList<>();

    Signs(Words words, List<Sentence> sentences, LocalDateTime now) {
        this.words = words;
        this.sentences = sentences;
        this.now = now;
        this.hints = Hints.ENGLISH.in(words);
        hints.stream().filter(hint -> hint.name().equals(AGENT)).forEach(hint -> agents.add(hint.from()));
        words.tokens().forEach(token -> {
            symbols.add(Symbols.of(token));
            kinds.add(Symbols.kinds(token));
            firstKinds.add(Symbols.kind(token));
        });
    }

    /** The word at a place, or what stands for it. */
    String word(int i) {
        return i >= 0 && i < symbols.size() ? symbols.get(i) : NOWHERE;
    }

    /** The first of the classes of a word. */
    String kind(int i) {
        return i >= 0 && i < firstKinds.size() ? firstKinds.get(i) : NOWHERE;
    }

    List<String> kinds(int i) {
        return kinds.get(i);
    }

    String time(int i) {
        return Symbols.time(words.at(i), now);
    }

    String distance(int i) {
        return Symbols.distance(words.at(i), now);
    }

    /** The words of the whole message, from afar. */
    void message(Seen out, int from, int to) {
        int people = 0;
        int times = 0;
        for (int i = from; i < to; i++) {
            people += person(i) ? 1 : 0;
            times += words.is(i, Kind.TIME) ? 1 : 0;
            out.put("m:", word(i), Seen.FAR);
            kinds(i).forEach(kind -> out.put("mk:", kind, Seen.FAR));
        }
        out.put("people:", String.valueOf(Math.min(SOME, people)));
        out.put("times:", String.valueOf(Math.min(SOME, times)));
    }

    /** Whether a word is a name, a pronoun or a trade. */
    boolean person(int i) {
        Token token = words.at(i);
        return token.is(Kind.NAME)
                || token.is(WordClass.THIRD)
                || token.is(WordClass.OBJECT) && !token.is(WordClass.ME)
                || trade(i);
    }

    /** Whether a word says what somebody does: the client, the baker. */
    boolean trade(int i) {
        return words.is(i, WordClass.ROLE) || agents.contains(i);
    }

    @Nullable
    Sentence sentence(int place) {
        for (Sentence sentence : sentences) {
            if (place >= sentence.from() && place < sentence.to()) {
                return sentence;
            }
        }
        return null;
    }
}
