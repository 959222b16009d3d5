package org.trustcoach.coach.talk;

import java.time.Instant;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.rehearse.Room;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.run.Answer;
import org.trustcoach.rehearsal.log.Logbook;
import org.trustcoach.rehearsal.log.Performance;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Session;

/** Where rehearsals take place: a draft, and the talk that it leads. */
final class Floor implements Room {

    private final Draft draft;
    private final Talks talks;
    private final Lines lines;

    Floor(Draft draft, Talks talks, Lines lines) {
        this.draft = draft;
        this.talks = talks;
        this.lines = lines;
    }

    @Override
    public Instant now() {
        return draft.now();
    }

    @Override
    public Session session() {
        return draft.session();
    }

    @Override
    public void performance(Performance next) {
        draft.talk(draft.talk().with(next));
    }

    @Override
    public void logbook(Logbook next) {
        draft.logbook(next);
    }

    @Override
    public void say(RichText text) {
        draft.say(text);
    }

    @Override
    public void cut() {
        draft.cut();
    }

    @Override
    public void attach(Attachment file) {
        draft.attach(file);
    }

    @Override
    public void offer(Offer offer) {
        draft.offer(offer);
    }

    @Override
    public void learn(String slot, String word) {
        draft.talk(draft.talk().at(draft.talk().position().learning(slot, word)));
    }

    @Override
    public void waits() {
        draft.asks();
        draft.keepPrompt();
    }

    @Override
    public void keepPrompt() {
        draft.keepPrompt();
    }

    @Override
    public void open(Dialog dialog) {
        talks.open(draft, dialog);
    }

    @Override
    public void lead(String node) {
        talks.lead(draft, node);
    }

    @Override
    public void comeBack() {
        talks.offerReturn(draft);
    }

    @Override
    public void onward() {
        draft.cut();
        talks.answer(draft, new Answer.Onward());
    }

    @Override
    public void cancel() {
        talks.cancel(draft).ifPresent(title -> draft.say(lines.say(LineKey.CANCELLED, "title", title)));
    }
}
