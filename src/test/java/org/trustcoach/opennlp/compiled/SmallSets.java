package org.trustcoach.opennlp.compiled;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.opennlp.feature.Families;
import org.trustcoach.opennlp.training.Example;
import org.trustcoach.opennlp.training.Learnt;
import org.trustcoach.opennlp.training.Training;

/** Small sets to learn from, and messages to try on what was learnt. */
final class SmallSets {

    static final Families FAMILIES = Families.shipped();

    /** So few that the names of the labels count. */
    static final List<Example> FEW = List.of(
            new Example("angry", "she shouted at me"),
            new Example("angry", "he is furious about the delay"),
            new Example("angry", "they are so angry with us, so very angry"),
            new Example("quiet", "they never replied to my mail"),
            new Example("quiet", "he went silent after the quote"),
            new Example("price-talk", "how do I raise the price"),
            new Example("price-talk", "our fee goes up"),
            new Example("none", "what is the weather like"));

    /** Empty, long, foreign, broken. */
    static final List<String> HOSTILE = List.of(
            "",
            " \n\t",
            "?!",
            "a".repeat(100_000),
            "word ".repeat(20_000),
            "😀😀 👩‍👩‍👧",
            "\ud83d",
            "\ude00 client \ud83d",
            "\u0000\u0007 price\u0000",
            "你好，价格太高",
            "مرحبا",
            "Ⅻ ﬁne ß İ ǆ",
            "x̷͔̕ ".repeat(500),
            "'''''' `` ´´",
            "|| | |price|");

    private static final String[] WORDS =
            "client price quote mail call angry quiet late fee boss meeting trust offer week phone the a my our"
                    .split(" ");

    private SmallSets() {}

    /** Over forty for each label, so that each is learnt with slips as well. */
    static List<Example> many() {
        List<Example> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(new Example("one", "please " + words(i, 3) + " today"));
            many.add(new Example("two", "why would " + words(i + 7, 5)));
            many.add(new Example("three", words(3 * i, 2) + " went wrong " + words(i, 1)));
        }
        many.add(new Example("three", "hopscotch"));
        return many;
    }

    private static String words(int seed, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[(seed * 31 + i * (seed % 5 + 1) * 7) % WORDS.length]);
        }
        return String.join(" ", words);
    }

    /** The texts of the examples, the hostile ones, and some with slips and unknown words. */
    static List<String> messages(List<Example> examples) {
        List<String> messages = new ArrayList<>(HOSTILE);
        for (Example example : examples) {
            messages.add(example.text());
            messages.add(example.text().replace("e", ""));
            messages.add("kindly " + example.text().replace("ri", "ir") + " zzzz");
        }
        return messages;
    }

    static Learnt learnt(List<Example> examples) {
        return new Training(FAMILIES).learn(examples);
    }

    static CompiledModel compiled(List<Example> examples) {
        return Compiler.compile(learnt(examples), FAMILIES);
    }
}
