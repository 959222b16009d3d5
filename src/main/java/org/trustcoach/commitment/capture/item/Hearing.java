package org.trustcoach.commitment.capture.item;

import java.util.List;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.draft.Doubles;
import org.trustcoach.commitment.capture.draft.Draft;
import org.trustcoach.commitment.capture.draft.Guesses;
import org.trustcoach.commitment.capture.draft.People;
import org.trustcoach.commitment.capture.draft.Schedule;
import org.trustcoach.commitment.capture.opinion.Postponements;
import org.trustcoach.commitment.capture.opinion.SecondOpinion;
import org.trustcoach.commitment.capture.opinion.Understood;
import org.trustcoach.commitment.capture.sense.Senses;
import org.trustcoach.commitment.capture.word.Words;

/** All that is heard in a message: what the rules say, a second opinion, and who was told of it. */
public record Hearing(Words words, List<Sentence> sentences, Schedule schedule) {

    /** What the rules hear and what a second opinion makes of it. */
    public List<Captured> all() {
        return captured(new SecondOpinion(
                        words,
                        new Senses(words, sentences, schedule.now()),
                        new Guesses(words, new People(words)),
                        new Understood(sentences, schedule.now()),
                        new Items(words, sentences).heard())
                .on(sentences));
    }

    /** What the rules hear. */
    public List<Captured> byRules() {
        return captured(new Items(words, sentences).heard());
    }

    private List<Captured> captured(List<Draft> all) {
        Attribution attribution = new Attribution(words, new People(words), sentences);
        all.replaceAll(attribution::whose);
        all.forEach(attribution::name);
        return new Doubles(schedule)
                .without(new Postponements(words).in(all)).stream()
                        .map(draft -> draft.captured(words, schedule))
                        .toList();
    }
}
