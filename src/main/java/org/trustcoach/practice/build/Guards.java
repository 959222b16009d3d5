package org.trustcoach.practice.build;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Quotations;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Word;

/** What never shows a check, however much it sounds like it: the exceptions of the rubric that can be told by their form. */
public final class Guards {

    /** A client who asks who they deal with gets an answer, which is about the rep. */
    private static final Pattern ABOUT_US = Pattern.compile(
            "(?i)\\bwho (?:are you|you are|am i)\\b|\\b(?:how long|since when) have you\\b|\\bwhat do you do\\b"
                    + "|\\bare you (?:insured|certified|licensed|local|big|based|new)\\b|\\btell (?:me|us) (?:a bit |something |more )?(?:about you|who you)"
                    + "|\\bhow (?:big|many) (?:are you|of you|is your)\\b|\\b(?:in|on) your team\\b");

    /** What shows anything else is said by the rep; in quotation marks it is somebody else's. */
    private static final Set<Check> QUOTING = EnumSet.of(Check.PARAPHRASE, Check.INTERROGATION);

    private static final Set<String> NOT = Set.of("not", "never", "no");
    private static final Set<String> TURNS = Set.of("but", "only", "however", "yet", "though");
    private static final List<String> ACKNOWLEDGING = List.of("yes", "ack", "admit", "thanks");

    private static final int FEWEST_QUESTIONS = 3;
    private static final int GIVEN_BACK = 2;

    private final Builds builds;

    public Guards(Builds builds) {
        this.builds = builds;
    }

    /** Whether this stretch can't show the check: such as “how many”, “isn't it?”, or “at least three”. */
    public boolean excludes(Scene scene, Check check, Span span) {
        Clause stretch = stretch(scene, span);
        return !QUOTING.contains(check) && Quotations.isAt(scene.reply().raw(), span.start())
                || builds.excludes(scene, check, stretch)
                || GivenBack.isAll(scene, check, stretch)
                || switch (check) {
                    case PARAPHRASE -> Passing.isAll(scene, stretch);
                    case SELF_FOCUS ->
                        ABOUT_US.matcher(scene.utterance().client()).find();
                    case OPEN_QUESTION, CLOSED_QUESTION -> Answers.follow(scene, stretch.sentence());
                    case BLAME -> isOwned(scene, stretch);
                    case INTERRUPTS_OR_BUT -> isClients(scene, stretch);
                    case INTERROGATION ->
                        Questions.count(scene) < FEWEST_QUESTIONS
                                || Questions.isBroken(scene)
                                || Answers.areGiven(scene)
                                || isGivenFirst(scene);
                    case THANKS_OR_ACKNOWLEDGE -> isBehindRetraction(scene, stretch);
                    case JARGON -> isTheirs(scene, stretch);
                    case SMALL_TALK_COMMON_GROUND -> Topping.isIn(scene);
                    default -> false;
                };
    }

    /** Who gives back what the client said before the first question doesn't interrogate. */
    private static boolean isGivenFirst(Scene scene) {
        return scene.reply().sentences().stream()
                .takeWhile(sentence -> !sentence.isQuestion())
                .anyMatch(sentence -> scene.groups().any(sentence.first(), sentence.end(), "own_fault")
                        || scene.echo().echoed(sentence.first(), sentence.end())
                                >= (isTheirMatter(scene, sentence) ? 1 : GIVEN_BACK));
    }

    private static boolean isTheirMatter(Scene scene, Sentence sentence) {
        return isAbout(scene.reply().words(), sentence)
                || scene.groups().any(sentence.first(), sentence.end(), "feeling_bad");
    }

    private static boolean isAbout(List<Word> words, Sentence sentence) {
        return words.subList(sentence.first(), sentence.end()).stream()
                .anyMatch(word -> word.text().startsWith("you"));
    }

    /** What stands behind an acknowledgement that is taken back acknowledges nothing. */
    private static boolean isBehindRetraction(Scene scene, Clause stretch) {
        return scene.retractions().stream().anyMatch(retraction -> retraction.end() == stretch.first())
                && ACKNOWLEDGING.stream().noneMatch(group -> scene.groups().any(stretch.first(), stretch.end(), group));
    }

    /** Whether all that could be jargon are abbreviations that the client used. */
    private static boolean isTheirs(Scene scene, Clause stretch) {
        boolean theirs = false;
        for (int i = stretch.first(); i < stretch.end(); i++) {
            boolean brief = isAbbreviation(scene.reply().words().get(i));
            if (scene.groups().has(i, "jargon") && !scene.echo().isEchoed(i)
                    || brief && !scene.echo().isEchoed(i)) {
                return false;
            }
            theirs |= brief;
        }
        return theirs;
    }

    private static boolean isAbbreviation(Word word) {
        return word.written().chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** What somebody did is no blame where the same sentence says whose fault it was: the rep's. */
    private static boolean isOwned(Scene scene, Clause stretch) {
        Sentence sentence = scene.reply().sentences().get(stretch.sentence());
        return scene.groups().any(stretch.end(), sentence.end(), "own_fault")
                && scene.reply().words().subList(stretch.end(), sentence.end()).stream()
                        .noneMatch(word -> word.isAnyOf(NOT) || word.text().endsWith("n't"));
    }

    /** A turn that the client took as well, behind words that acknowledge nothing, is given back. */
    private static boolean isClients(Scene scene, Clause stretch) {
        String turn = scene.reply().words().get(stretch.end() - 1).text();
        return TURNS.contains(turn)
                && scene.client().words().stream().anyMatch(word -> word.isAnyOf(TURNS))
                && ACKNOWLEDGING.stream().noneMatch(group -> scene.groups().any(stretch.first(), stretch.end(), group));
    }

    /** The words of a span, as a clause of the sentence in which they begin. */
    private static Clause stretch(Scene scene, Span span) {
        List<Word> words = scene.reply().words();
        int first = 0;
        int end = 0;
        for (Word word : words) {
            first += word.span().end() <= span.start() ? 1 : 0;
            end += word.span().start() < span.end() ? 1 : 0;
        }
        int sentence = 0;
        while (scene.reply().sentences().get(sentence).end() <= first) {
            sentence++;
        }
        return new Clause(first, end, sentence);
    }
}
