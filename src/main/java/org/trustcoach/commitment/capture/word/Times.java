package org.trustcoach.commitment.capture.word;

import java.util.List;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reference;

/** What reads times in a text; the {@link org.trustcoach.due.TimeReader} of the house. */
@FunctionalInterface
public interface Times {

    List<Mention> read(String text, Reference reference);
}
