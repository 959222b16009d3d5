package org.trustcoach.script.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads the YAML of one script. */
public final class YamlReader {

    private static final Pattern TABBED = Pattern.compile("(?m)^ *\t");

    private final Problems problems;

    public YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The script's root; empty if the YAML can't be used, and then there is a problem that says why. */
    public Optional<YamlNode> read(ScriptText script) {
        Matcher tab = TABBED.matcher(script.text());
        if (tab.find()) {
            problems.add(Code.TAB_INDENT, script.place(tab.end() - 1), "a tab in the indentation; use spaces");
            return Optional.empty();
        }
        NodeBuilder builder = new NodeBuilder(script, problems);
        try {
            return build(builder, script);
        } catch (MarkedYAMLException e) {
            report(script, e);
        } catch (ReaderException e) {
            problems.add(Code.NOT_YAML, readerPlace(script, e), "a character that no text may hold");
        } catch (YAMLException e) {
            problems.add(Code.NOT_YAML, Place.start(script.path()), "can't be read as YAML");
        }
        return Optional.empty();
    }

    private void report(ScriptText script, MarkedYAMLException e) {
        String context = String.valueOf(e.getContext());
        if (context.contains("an alias") || context.contains("an anchor")) {
            problems.add(
                    Code.ANCHOR, place(script, e.getContextMark()), "a text that begins with * or & goes into quotes");
        } else {
            problems.add(Code.NOT_YAML, place(script, e.getProblemMark()), message(e));
        }
    }

    private static Optional<YamlNode> build(NodeBuilder builder, ScriptText script) {
        Parser parser = new ParserImpl(new StreamReader(script.text()), new LoaderOptions());
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            if (!builder.accept(parser.getEvent())) {
                return Optional.empty();
            }
        }
        return Optional.of(builder.root());
    }

    private static String message(MarkedYAMLException e) {
        String said = String.valueOf(e.getProblem()).replaceAll("\\s+", " ").strip();
        if (said.startsWith("mapping values are not allowed")) {
            return "a colon that YAML can't place here; a text with \": \" in it goes into double quotes";
        }
        boolean cut = said.startsWith("expected <block end>");
        return said + (cut ? "; a text that begins with a quote, { or [ goes into double quotes as a whole" : "");
    }

    private static Place place(ScriptText script, @Nullable Mark mark) {
        return mark == null
                ? Place.start(script.path())
                : new Place(script.path(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place readerPlace(ScriptText script, ReaderException e) {
        String text = script.text();
        int position = Math.min(e.getPosition(), text.codePointCount(0, text.length()));
        return script.place(text.offsetByCodePoints(0, position));
    }
}
