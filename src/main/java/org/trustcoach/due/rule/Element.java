package org.trustcoach.due.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trustcoach.due.word.Sort;

/**
 * One place of a pattern: the sorts that fit.
 *
 * @param optional written with a question mark after it
 * @param tight written with a tilde before it: no white space comes before it in the text
 */
record Element(Sorts sorts, boolean optional, boolean tight) {

    static Element parse(String text) {
        boolean tight = text.startsWith("~");
        boolean optional = text.endsWith("?");
        String names = text.substring(tight ? 1 : 0, text.length() - (optional ? 1 : 0));
        List<Sort> sorts = Arrays.stream(names.split("\\|"))
                .map(name -> Sort.valueOf(name.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
        return new Element(Sorts.of(sorts), optional, tight);
    }

    /** Whether it may match where there are such sorts. */
    boolean fitsOneOf(Sorts there) {
        return sorts.meets(there);
    }

    boolean fits(Sort sort) {
        return sorts.contains(sort);
    }
}
