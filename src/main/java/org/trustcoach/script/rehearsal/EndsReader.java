package org.trustcoach.script.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trustcoach.rehearsal.Ending;
import org.trustcoach.rehearsal.Result;
import org.trustcoach.script.draft.TurnDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Ids;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads the ends of a scenario. */
final class EndsReader {

    private static final List<String> END = List.of("client", "result", "text");
    private static final List<String> RESULTS =
            Stream.of(Result.values()).map(Result::id).toList();

    private final Problems problems;
    private final Lengths lengths;
    private final List<Ending> endings = new ArrayList<>();
    private final List<TurnDraft> drafts = new ArrayList<>();
    private final List<Word> results = new ArrayList<>();

    EndsReader(Problems problems) {
        this.problems = problems;
        this.lengths = new Lengths(problems);
    }

    /** What could be read of them. */
    List<Ending> endings() {
        return endings;
    }

    List<TurnDraft> drafts() {
        return drafts;
    }

    List<Word> results() {
        return results;
    }

    void read(YamlNode.Mapping ends) {
        for (YamlNode.Entry entry : ends.entries()) {
            Word id = new Ids(problems).id(Word.of(entry.key()), "end id");
            new Shapes(problems)
                    .mapping(entry.value(), "an end")
                    .ifPresent(node -> end(id, Fields.of(node, END, problems)));
        }
    }

    private void end(Word id, Fields fields) {
        Word client = lengths.atMost(TurnsReader.LINE, fields.word("client"), "a client's line");
        Word text = lengths.atMost(Lengths.WORDS, fields.word("text"), "what is said of an end");
        Word result = fields.word("result");
        if (!result.isMissing() && Result.of(result.text()).isEmpty()) {
            problems.unknown(Code.UNKNOWN_KIND, result.place(), new Problems.Unknown("result", result.text(), RESULTS));
        }
        drafts.add(new TurnDraft(id, List.of()));
        results.add(result);
        Result.of(result.text())
                .ifPresent(known -> endings.add(new Ending(id.text(), client.text(), known, text.text())));
    }
}
