package org.trustcoach.coach.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds in typed words which setting is meant, and what it shall be. */
public final class SettingWords {

    private static final int LONGEST = 120;
    private static final Map<String, Topic> FULL = names(false);
    private static final Map<String, Topic> ALL = names(true);
    private static final String LINK = "(?: to be| to| is| are| as| at| should be|:| =)?";

    /** Behind the command any name will do. */
    private static final Pattern COMMANDED =
            Pattern.compile("(?:set |change )?(?:my |the )?(" + either(ALL) + ")" + LINK + "(?: (.+))?");

    /** “Set my time zone to Berlin”. */
    private static final Pattern WISHED = Pattern.compile(
            "(?:please |can you |could you |would you )*(?:set|change|make|switch|put|adjust|move) (my |the )?("
                    + either(FULL) + ")" + "(?:( to be| to|:| as)? (.+))?");

    /** “My working hours are 8 to 16”, “quiet hours 21 to 7”. */
    private static final Pattern TOLD = Pattern.compile("(?:my )?(" + either(FULL) + ")" + LINK + " (.+)");

    /** “Turn off the morning agenda”. */
    private static final Pattern TURNED = Pattern.compile("(?:please )?(?:turn|switch) ((?:on|off) .+|.+ (?:on|off))");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<String> ENDINGS = List.of(" please", " thanks");
    private static final int WORDS = 4;

    private SettingWords() {}

    /** What comes behind the command; empty if it names no setting. */
    public static Optional<Said> commanded(String text) {
        String words = plain(text);
        Matcher named = COMMANDED.matcher(words);
        if (named.matches()) {
            return said(ALL.get(named.group(1)), rest(named.group(2)), true);
        }
        return turned(words).or(() -> Turned.read(words).map(value -> new Said(Topic.REMINDERS, words, true)));
    }

    /** What a message sets; empty if it may be about anything else. */
    public static Optional<Said> heard(String text) {
        String words = plain(text);
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher wished = WISHED.matcher(words);
        if (wished.matches()) {
            boolean certain = "my ".equals(wished.group(1)) && (wished.group(WORDS) == null || wished.group(3) != null);
            return said(FULL.get(wished.group(2)), rest(wished.group(WORDS)), certain);
        }
        Matcher told = TOLD.matcher(words);
        return told.matches() ? said(FULL.get(told.group(1)), rest(told.group(2)), false) : turned(words);
    }

    private static Optional<Said> said(@Nullable Topic topic, String words, boolean certain) {
        return Optional.ofNullable(topic).map(known -> new Said(known, words, certain));
    }

    private static Optional<Said> turned(String words) {
        Matcher turned = TURNED.matcher(words);
        return turned.matches() ? Optional.of(new Said(Topic.REMINDERS, turned.group(1), false)) : Optional.empty();
    }

    private static String rest(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private static String plain(String text) {
        String words = SPACES.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        int end = words.length();
        while (end > 0 && ".!".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = words.substring(0, end);
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending)) {
                return bare.substring(0, end - ending.length());
            }
        }
        return bare;
    }

    private static Map<String, Topic> names(boolean brief) {
        Map<String, Topic> names = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            topic.full().forEach(name -> names.put(name, topic));
            List<String> others = brief ? topic.brief() : List.of();
            others.forEach(name -> names.put(name, topic));
        }
        return names;
    }

    /** The longer ones first, so that “working hours” isn't taken for “work”. */
    private static String either(Map<String, Topic> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
