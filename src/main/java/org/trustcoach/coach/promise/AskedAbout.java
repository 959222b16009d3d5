package org.trustcoach.coach.promise;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.dialog.word.Words;

/** Finds whose promises a question is about. */
final class AskedAbout {

    /** Did I promise Anna anything; do I owe Tom something: a name with a capital, whether it is known or not. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:promised?|owe|owed|told|open (?:for|with)|due (?:for|to)|waiting (?:on|for)) (?:to )?(\\p{Lu}\\p{L}+)");

    private static final Pattern QUESTION = Pattern.compile(
            "^(?:(?:hey|so|and|but|hm+|ok|coach|wait) )*(?:did|do|have|has|what|whats|which|who|whom|is|are|anything|any|show|list)\\b");
    private static final Pattern OPEN = Pattern.compile("\\b(?:promised?|owe|open|due|outstanding|commitments?)\\b");

    private static final Pattern OWN = Pattern.compile(
            "^(?:(?:hey|so|and|but|hm+|ok|coach|wait|sorry) )*(?:did|have|what (?:else )?(?:did|have|do)|who (?:else )?(?:did|do)) i (?:also |already |ever )?(?:promised?|owe)\\b");
    private static final Pattern OTHER = Pattern.compile("\\b(?:too|more than|should|could|cant|cannot|really)\\b");

    private final Ledger ledger;

    AskedAbout(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The first of the clients whose name is in a text, or else somebody of whom nothing is known; empty for nobody. */
    Optional<String> client(String text) {
        return known(text).or(() -> stranger(text));
    }

    /** The first of the clients whose name is in a text; empty for nobody. */
    Optional<String> known(String text) {
        String words = " " + Words.normalise(text) + " ";
        return ledger.clients().stream()
                .filter(client -> words.contains(" " + Words.normalise(client) + " "))
                .findFirst();
    }

    /** Whether the open promises are asked for. */
    static boolean isAsking(String text) {
        return isQuestion(text) && OPEN.matcher(Words.normalise(text)).find();
    }

    /** Whether the rep asks what they have promised, in words that mean nothing else. */
    static boolean isOwn(String text) {
        String words = Words.normalise(text);
        return OWN.matcher(words).find() && !OTHER.matcher(words).find();
    }

    private static boolean isQuestion(String text) {
        return text.contains("?") || QUESTION.matcher(Words.normalise(text)).find();
    }

    /** Somebody who is asked about by a name that isn't known. */
    static Optional<String> stranger(String text) {
        Matcher named = NAMED.matcher(text);
        return isQuestion(text) && named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }
}
