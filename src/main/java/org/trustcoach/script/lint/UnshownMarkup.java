package org.trustcoach.script.lint;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Set;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.yaml.YamlNode;

/**
 * Signs of other markup than {@code *bold*} and {@code _italic_}, which people would see as signs; and of these two where a channel
 * shows plain words only: on buttons, in titles and names, and in a phrase that is copied.
 */
final class UnshownMarkup {

    private static final Set<String> TEXTS = Set.of("text", "retry", "variants", "do", "why", "with", "lines");
    private static final Set<String> PLAIN = Set.of("title", "label", "name", "idea", "phrase");

    /** What people type, and nobody is shown. */
    private static final Set<String> TYPED = Set.of("phrases", "near_misses", "out_of_scope");

    /** Headings, quotations, code, struck words, links, tags, and doubled signs, which make each other undone. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?m)^#{1,6} |^> |`|~~|\\]\\(|</?[a-z]{1,10}/?>|&[a-z]{2,6};|\\*\\*|__");

    private static final Pattern STYLED =
            Pattern.compile("(?:^|[^\\\\\\pL\\pN])([*_][\\pL\\pN](?:[^*_\\n]*[^*_\\s\\\\])?[*_])(?:$|[^\\pL\\pN])");

    private static final String SIGNS = "*_#>`~]<&";
    /** A longer text is a mistake of its own. */
    private static final int MAX_LENGTH = 4096;

    private final Problems problems;

    UnshownMarkup(Problems problems) {
        this.problems = problems;
    }

    /** Looks at a script from its root on. */
    void check(YamlNode root) {
        check(root, "");
    }

    private void check(YamlNode node, String key) {
        if (node instanceof YamlNode.Mapping mapping) {
            boolean named = key.equals("with") || key.equals("lines");
            mapping.entries().stream()
                    .filter(entry -> !TYPED.contains(entry.key().value()))
                    .forEach(entry ->
                            check(entry.value(), named ? key : entry.key().value()));
        } else if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> check(item, key));
        } else if (node instanceof YamlNode.Scalar scalar) {
            check(scalar, key);
        }
    }

    private void check(YamlNode.Scalar scalar, String key) {
        boolean plain = PLAIN.contains(key);
        if ((plain || TEXTS.contains(key)) && scalar.value().length() <= MAX_LENGTH && hasSign(scalar.value())) {
            Matcher foreign = FOREIGN.matcher(scalar.value());
            Matcher styled = STYLED.matcher(scalar.value());
            if (foreign.find()) {
                report(scalar, foreign.start(), Quoted.of(foreign.group().strip()) + " is no markup here");
            } else if (plain && styled.find()) {
                String message = "no channel shows " + Quoted.of(styled.group(1)) + " in a " + key + " in its style";
                report(scalar, styled.start(1), message);
            }
        }
    }

    /** A quick look, as few texts have any sign of markup. */
    private static boolean hasSign(String text) {
        return text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    private void report(YamlNode.Scalar scalar, int offset, String message) {
        problems.add(Code.UNSHOWN_MARKUP, scalar.placeAt(offset), message);
    }
}
