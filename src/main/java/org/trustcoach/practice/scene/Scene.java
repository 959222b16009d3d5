package org.trustcoach.practice.scene;

import java.util.List;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.due.Mention;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Text;

/**
 * A reply and all that was read in it and in the client's line.
 *
 * @param groups of the words of the reply
 * @param clientGroups of the words of the client's line
 * @param retractions acknowledgements in the reply that are taken back
 * @param shapes of the clauses of the reply
 * @param times that the reply names
 * @param promises that are heard in the reply
 */
public record Scene(
        Utterance utterance,
        Text reply,
        Text client,
        Groups groups,
        Groups clientGroups,
        Echo echo,
        List<Retraction> retractions,
        List<Shape> shapes,
        List<Mention> times,
        List<Captured> promises) {

    /** How a clause of the reply is built. */
    public Shape shape(Clause clause) {
        return shapes.get(reply.clauses().indexOf(clause));
    }
}
