package org.trustcoach.script.step;

import java.util.List;
import org.trustcoach.dialog.Way;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Texts;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads a way of an {@code advise}. */
final class WayReader {

    private static final List<String> KEYS = List.of("id", "concept", "do", "phrase", "why");
    private static final int MIN_MOVES = 2;
    private static final int MAX_MOVES = 4;
    /** As much as a copy button holds, in UTF-16 units. */
    private static final int MAX_PHRASE = 256;

    private final Texts texts;
    private final Problems problems;

    WayReader(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    WayDraft read(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, KEYS, problems);
        Word id = new Ids(problems).id(fields.word("id"), "way id");
        Word concept = fields.word("concept");
        List<Template> moves = moves(fields);
        Template phrase = phrase(fields);
        Template why = texts.text(fields, "why");
        return new WayDraft(id, concept, new Way(id.text(), concept.text(), moves, phrase, why));
    }

    private List<Template> moves(Fields fields) {
        List<YamlNode> items = fields.items("do");
        if (items.size() < MIN_MOVES || items.size() > MAX_MOVES) {
            fields.maybe("do")
                    .filter(YamlNode.Sequence.class::isInstance)
                    .ifPresent(list -> problems.add(
                            Code.MOVE_COUNT, list.place(), "a way has 2 to 4 moves, this one has " + items.size()));
        }
        return texts.texts(items, "a move");
    }

    private Template phrase(Fields fields) {
        Template phrase = texts.text(fields, "phrase");
        int length = phrase.parts().stream().mapToInt(WayReader::leastLength).sum();
        if (length > MAX_PHRASE) {
            fields.maybe("phrase")
                    .ifPresent(node -> problems.add(
                            Code.PHRASE_TOO_LONG,
                            node.place(),
                            "a phrase has at most " + MAX_PHRASE + " characters, this one has " + length));
        }
        return phrase;
    }

    /** What fills a slot isn't known yet; words for an empty one are. */
    private static int leastLength(Template.Part part) {
        return part instanceof Template.Part.Words words
                ? words.words().length()
                : ((Template.Part.Gap) part).fallback().length();
    }
}
