package org.trustcoach.redis;

import java.util.function.Function;

/** Takes a guard out of the scripts: the lines between {@code -- guard: name} and {@code -- end of guard: name}. */
public final class Guards {

    private static final int REDIS_6 = 6;

    private Guards() {}

    public static Scripts all() {
        return Scripts.shipped(REDIS_6);
    }

    public static Scripts without(String... guards) {
        Function<String, Script> cut =
                name -> Script.of(cut(Script.shipped(name).text(), String.join("|", guards)));
        return Scripts.from(cut, REDIS_6);
    }

    public static String cut(String text, String guard) {
        return text.replaceAll("(?s)-- guard: (" + guard + ")\\n.*?-- end of guard: (" + guard + ")\\n", "");
    }
}
