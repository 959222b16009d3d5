package org.trustcoach.coach.hear;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.coach.knowledge.RouteKey;
import org.trustcoach.dialog.word.Undecided;
import org.trustcoach.dialog.word.Words;

/** What has a short answer of its own instead of guesses at what was meant: good news, doubt, and wishes about the wording of an advice. */
final class Remarked {

    private static final int WORDS_OF_A_WISH = 7;
    private static final int WORDS_OF_NEWS = 14;

    private static final String WELL = "(?:really |very |pretty |quite |so |all )?"
            + "(?:well|great|fine|good|ok|okay|alright|all right|brilliantly|smoothly|perfectly|better than (?:i )?(?:thought|feared|expected))";

    private static final Pattern GOOD =
            Pattern.compile("\\b(?:(?:it|that|this|everything|all|call|meeting|talk|visit|pitch|demo"
                    + "|presentation|lunch|today|conversation) (?:just |has |have |had |all )?(?:went|gone|worked out|turned out) "
                    + WELL
                    + "|it worked|(?:i|we) (?:just |have |ve |finally )?(?:won|got) (?:it|them|him|her|(?:the|a|an|that|this|our)"
                    + " (?:\\w+ )?(?:deal|tender|order|contract|pitch|account|job|client|customer))"
                    + "|(?:she|he|they|client|customer|buyer|\\w+) (?:has |have |just )*(?:signed|said yes|loved it|liked it|took it (?:very )?well"
                    + "|is happy|was happy|are happy|were happy|thanked me|was nice about it|was fine with it)"
                    + "|deal is (?:done|ours|signed)|good news)\\b");

    /** Of these words good news has one at least; few messages do. */
    private static final Set<String> TELLING = Set.of(
            "went", "gone", "worked", "turned", "won", "got", "signed", "yes", "loved", "liked", "took", "happy",
            "thanked", "nice", "fine", "done", "ours", "news");

    private static final Pattern BUT = Pattern.compile(
            "\\b(?:but|until|though|although|however|yet|not|never|except|how|what|why|should|if|before|without|nobody"
                    + "|no one|competitor|rival|else|elsewhere|(?:did|do|does|was|were|is|are|has|have|wo|ca|could|would)nt)\\b");

    private static final Pattern WISH = Pattern.compile(
            "(?:please |can you |could you |make (?:it|that) |say (?:it|that) |write (?:it|that) |now |a bit |a little |it |that |too )*"
                    + "(?:shorter|longer|more formal(?:ly)?|less formal(?:ly)?|too (?:long|formal|stiff|soft|short)|simpler|friendlier|softer|firmer|warmer|more polite(?:ly)?"
                    + "|rephrase|reword|rewrite|translate|write|say)"
                    + "(?: (?:it|that|this|please|for me|in my words|differently|again|in other words|the mail|the email|the message|a mail|an email|one))*");

    private Remarked() {}

    /**
     * The answer, if these words have one.
     *
     * @param advised whether an advice with a phrase is at hand
     */
    static Optional<RouteKey> answer(String text, boolean advised) {
        String words = Words.normalise(text);
        int length = words.split(" ").length;
        if (advised && length <= WORDS_OF_A_WISH && WISH.matcher(words).matches()) {
            return Optional.of(RouteKey.NO_REWRITING);
        }
        if (Undecided.is(text)) {
            return Optional.of(RouteKey.UNDECIDED_ALONE);
        }
        return goodNews(text);
    }

    /** The answer to good news; empty for anything else. */
    static Optional<RouteKey> goodNews(String text) {
        String words = Words.normalise(text);
        List<String> each = List.of(words.split(" "));
        boolean good = each.size() <= WORDS_OF_NEWS
                && text.indexOf('?') < 0
                && each.stream().anyMatch(TELLING::contains)
                && GOOD.matcher(words).find()
                && !BUT.matcher(words).find();
        return good ? Optional.of(news(text)) : Optional.empty();
    }

    /** By what was written: the same message is always answered alike, and others differ. */
    private static RouteKey news(String text) {
        return text.strip().hashCode() % 2 == 0 ? RouteKey.GOOD_NEWS : RouteKey.GOOD_NEWS_OTHERWISE;
    }
}
