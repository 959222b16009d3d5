package org.trustcoach.due.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.trustcoach.due.word.Sort;

/**
 * One place of a pattern: the sorts that fit.
 *
 * @param optional written with a question mark after it
 * @param tight written with a tilde before it: no white space comes before it in the text
 */
record Element(Set<Sort> sorts, boolean optional, boolean tight) {

    static Element parse(String text) {
        boolean tight = text.startsWith("~");
        boolean optional = text.endsWith("?");
        String names = text.substring(tight ? 1 : 0, text.length() - (optional ? 1 : 0));
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        Arrays.stream(names.split("\\|"))
                .map(name -> Sort.valueOf(name.toUpperCase(Locale.ROOT)))
                .forEach(sorts::add);
        return new Element(sorts, optional, tight);
    }
}
