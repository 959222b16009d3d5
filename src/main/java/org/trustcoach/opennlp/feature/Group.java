package org.trustcoach.opennlp.feature;

/**
 * The kinds of features. The features of a group share one length: whatever is said, a group speaks as loud as its weight, and a
 * word that nobody has heard before takes its share of the voice without saying anything. The weights were chosen on public
 * validation rows, that of signs on labelled replies.
 */
public enum Group {
    /** The stem of a word. */
    WORD('w', 1.0),
    /** Two neighbouring stems, with the edges of the message. */
    PAIR('p', 0.5),
    /** Two stems with one word between them. */
    SKIP('s', 0.6),
    /** Two to four letters inside a word, which carry over typing slips and word forms. */
    LETTERS('c', 1.0),
    /** The family of words that mean nearly the same. */
    FAMILY('f', 0.7),
    /** What is known of a message besides its words. */
    SIGN('t', 2.5);

    private final char sign;
    private final double weight;

    Group(char sign, double weight) {
        this.sign = sign;
        this.weight = weight;
    }

    /** How loud the group speaks. */
    public double weight() {
        return weight;
    }

    /** A feature of this group by its full name, such as {@code w=quiet}. */
    public String feature(String what) {
        return sign + "=" + what;
    }

    /** The hash of a feature of this group, by its full name. */
    public long hash(String feature) {
        String what = feature.substring(2);
        if (this != PAIR && this != SKIP) {
            return Hashes.feature(this, Hashes.of(what));
        }
        int space = what.indexOf(' ');
        return Hashes.feature(this, Hashes.of(what.substring(0, space)), Hashes.of(what.substring(space + 1)));
    }

    /** The group that a feature belongs to, by its name. */
    public static Group of(String feature) {
        for (Group group : values()) {
            if (group.sign == feature.charAt(0)) {
                return group;
            }
        }
        throw new IllegalArgumentException("no group has a feature " + feature);
    }
}
