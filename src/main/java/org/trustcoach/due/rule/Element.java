package org.trustcoach.due.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trustcoach.due.word.Sort;

/**
 * One place of a pattern: the sorts that fit.
 *
 * @param optional written with a question mark after it
 * @param tight written with a tilde before it: no white space comes before it in the text
 */
public record Element(List<Sort> sorts, boolean optional, boolean tight) {

    static Element parse(String text) {
        boolean tight = text.startsWith("~");
        boolean optional = text.endsWith("?");
        String names = text.substring(tight ? 1 : 0, text.length() - (optional ? 1 : 0));
        List<Sort> sorts = Arrays.stream(names.split("\\|"))
                .map(name -> Sort.valueOf(name.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
        return new Element(sorts, optional, tight);
    }

    /** Whether it may match where there are such sorts. */
    boolean fitsOneOf(Set<Sort> there) {
        for (int i = 0; i < sorts.size(); i++) {
            if (there.contains(sorts.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean fits(Sort sort) {
        return sorts.contains(sort);
    }
}
