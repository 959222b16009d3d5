package org.trustcoach.dialog;

import java.util.List;
import org.trustcoach.dialog.language.Template;

/**
 * One piece of advice.
 *
 * @param id unique within its step
 * @param concept the id of the idea behind it
 * @param moves what to do
 * @param phrase what to say
 * @param why the reason, in a sentence or two
 */
public record Way(String id, String concept, List<Template> moves, Template phrase, Template why) {

    public Way {
        moves = List.copyOf(moves);
    }
}
