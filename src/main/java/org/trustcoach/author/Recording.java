package org.trustcoach.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.run.DialogRunner;
import org.trustcoach.session.Session;
import org.trustcoach.transcript.TalkText;
import org.trustcoach.transcript.Witness;

/**
 * Writes a talk down as a transcript, with neutral names in the place of those that the person was asked for. Names that were
 * only mentioned must be given beforehand. Thread-safe.
 */
public final class Recording implements Witness {

    private final DialogRunner runner;
    private final Function<ChatId, Session> sessions;
    private final Pseudonyms pseudonyms;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param dialogs the dialogs that are talked through
     * @param sessions the session of a chat as it is now
     * @param names neutral words by real names
     */
    public Recording(Dialogs dialogs, Function<ChatId, Session> sessions, Map<String, String> names) {
        this.runner = new DialogRunner(dialogs);
        this.sessions = sessions;
        this.pseudonyms = new Pseudonyms(names);
    }

    @Override
    public synchronized void hears(ChatId chat, Incoming incoming, String words) {
        boolean tap = incoming instanceof Incoming.Tap;
        if (!tap) {
            noteName(sessions.apply(chat), words);
        }
        // a transcript has one line for what is said
        lines.add((tap ? TalkText.PICK : TalkText.YOU) + words.replaceAll("\\R", " "));
    }

    private void noteName(Session session, String words) {
        runner.waiting(session.talk().position())
                .filter(Step.Ask.class::isInstance)
                .map(step -> ((Step.Ask) step).expectation())
                .filter(expectation -> expectation.kind() == Expectation.Kind.NAME)
                .flatMap(expectation -> expectation.accept(words))
                .ifPresent(pseudonyms::add);
    }

    @Override
    public synchronized void answers(Reply reply) {
        lines.add(TalkText.of(reply));
    }

    @Override
    public synchronized void startsAfresh() {
        if (!lines.isEmpty()) {
            lines.add(TalkText.FRESH);
        }
    }

    /** The transcript up to now. */
    public synchronized String text() {
        return lines.isEmpty() ? "" : pseudonyms.replace(String.join("\n", lines)) + "\n";
    }
}
