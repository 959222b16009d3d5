package org.trustcoach.commitment.capture.verb;

/**
 * A verb with the words that say how it is meant: “will probably not send”.
 *
 * @param start place of its first word
 * @param verb place of the verb
 * @param lemma base form of the verb
 * @param asked place of the subject that stands behind the first word, as in a question; −1 if none does
 * @param passive whether the subject is what is acted upon: be sent, be ready
 */
public record Group(int start, int verb, String lemma, Force force, int asked, Tone tone, boolean passive) {

    public Group with(Force other) {
        return new Group(start, verb, lemma, other, asked, tone, passive);
    }

    /**
     * What adverbs and other verbs in between say.
     *
     * @param negated not, never
     * @param weak maybe, hope to
     * @param habit usually
     */
    public record Tone(boolean negated, boolean weak, boolean habit) {

        public static final Tone PLAIN = new Tone(false, false, false);

        public Tone and(Tone other) {
            return new Tone(negated ^ other.negated, weak || other.weak, habit || other.habit);
        }
    }
}
