package org.trustcoach.commitment.capture.lexicon;

/** Regular endings of English verbs. */
record Inflection(String base, boolean doubles) {

    String s() {
        if (base.equals("have")) {
            return "has";
        }
        if (consonantY()) {
            return stem(1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("go")
                || base.endsWith("do");
        return base + (hisses ? "es" : "s");
    }

    String past() {
        if (consonantY()) {
            return stem(1) + "ied";
        }
        return base.endsWith("e") ? base + "d" : doubled() + "ed";
    }

    String ing() {
        if (base.endsWith("ie")) {
            return stem(2) + "ying";
        }
        boolean silent = base.endsWith("e") && !base.endsWith("ee") && !base.equals("be");
        return (silent ? stem(1) : doubled()) + "ing";
    }

    private boolean consonantY() {
        return base.endsWith("y") && base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }

    private String doubled() {
        return doubles ? base + base.charAt(base.length() - 1) : base;
    }

    private String stem(int less) {
        return base.substring(0, base.length() - less);
    }
}
