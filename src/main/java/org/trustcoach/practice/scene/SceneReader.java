package org.trustcoach.practice.scene;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.trustcoach.commitment.capture.Capture;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Tagger;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.TextReader;

/** Reads replies as scenes. When they were written makes no difference, so that the same words always get the same marks. */
public final class SceneReader {

    private static final Reference ANY_DAY =
            new Reference(LocalDateTime.of(2026, 3, 4, 10, 0), ZoneId.of("UTC"), Locale.UK);

    /** Of a longer text only the beginning is looked at. */
    private static final int LONGEST = 4096;

    private final TextReader reader;
    private final Lexicon lexicon;
    private final TimeReader times = new TimeReader();

    public SceneReader(Tagger tagger, Lexicon lexicon) {
        this.reader = new TextReader(tagger);
        this.lexicon = lexicon;
    }

    /** What is to be seen in a reply. */
    public Scene read(Utterance utterance) {
        String raw = cut(utterance.reply());
        Text reply = reader.read(raw);
        Text client = reader.read(cut(utterance.client()));
        List<Mention> named = times.read(raw, ANY_DAY);
        List<Captured> promises = Capture.byRules(
                        (text, reference) -> text.equals(raw) ? named : times.read(text, reference))
                .hear(raw, ANY_DAY, Clients.NONE);
        Groups groups = lexicon.match(reply.words());
        Echo echo = new Echo(reply, client);
        boolean asked = client.sentences().stream().anyMatch(Sentence::isQuestion);
        return new Scene(
                utterance,
                reply,
                client,
                groups,
                lexicon.match(client.words()),
                echo,
                Retraction.in(reply, groups, echo, asked),
                reply.clauses().stream().map(clause -> Shape.of(reply, clause)).toList(),
                named,
                promises);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
