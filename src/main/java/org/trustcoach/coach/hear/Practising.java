package org.trustcoach.coach.hear;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.rehearse.Rehearsals;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.intent.Intent;
import org.trustcoach.session.Offer;
import org.trustcoach.understanding.Interpretation;
import org.trustcoach.understanding.Interpreter;

/** Finds what somebody wants to practise in the words with which they ask for it. Immutable and thread-safe. */
final class Practising {

    /** What is asked for, up to what it is about: can we practise the talk with … */
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:practi[sc]e|practi[sc]ing|rehearse|rehearsing|role ?play|train|run through|dry run|go through|simulate|act out)"
                    + "(?: (?:a|an|the|my|our|this|that|some|one|with me|me|with you|for|of|on|about|with|how|to|talk|call|phone call|chat"
                    + "|conversation|meeting|situation|scene|line|bit))*( .+)?$");

    private static final String WISH =
            "^(?:(?:please|can|could|may|shall|we|you|i|id|like|want|to|would|need|lets|let|us|help|me|now|just|ok|and|hey|coach) )*"
                    + "(?:practi[sc]e|rehearse|role ?play) ";

    /** Can we practise … */
    private static final Pattern WISHED = Pattern.compile(WISH);

    /** Can we practise the call with …: a talk is asked for, and not a skill or a course. */
    private static final Pattern BEGUN =
            Pattern.compile(WISH + "(?:(?:a|an|the|my|our|this|that|tomorrows|todays|first|next|phone) )+"
                    + "(?:\\w+ )?(?:call|talk|meeting|conversation|visit|pitch|negotiation|demo)\\b");

    private static final Pattern COLON = Pattern.compile("(?i)^\\s*(?:practi[sc]e|rehearse)\\s*:");

    private final Interpreter interpreter;
    private final Dialogs dialogs;
    private final Rehearsals rehearsals;

    Practising(Knowledge knowledge, Rehearsals rehearsals) {
        this.interpreter = knowledge.interpreter();
        this.dialogs = knowledge.dialogs();
        this.rehearsals = rehearsals;
    }

    /** Whether a message asks for a talk to be rehearsed, whatever it tells about it, or for something that clearly is a situation. */
    boolean isAsked(String text) {
        // most messages end here, and cost nothing
        if (!text.contains("racti") && !text.contains("ehears") && !text.contains("ole")) {
            return false;
        }
        String words = Words.normalise(text);
        boolean talk = COLON.matcher(text).find() || BEGUN.matcher(words).find();
        return !words.contains("course")
                && (talk || WISHED.matcher(words).find() && situations(text).size() == 1);
    }

    /** The situations that may be meant, one alone if it is clear which; empty if the words don't say. */
    List<Offer> situations(String text) {
        Matcher asked = ASKED.matcher(Words.normalise(text));
        if (!asked.find() || asked.group(1) == null) {
            return List.of();
        }
        Interpretation meaning = interpreter.interpretWork(asked.group(1).strip());
        Optional<Intent> sure = meaning.sure();
        return (sure.isPresent() ? sure.stream() : meaning.guesses().stream())
                .flatMap(this::situation)
                .distinct()
                .toList();
    }

    private Stream<Offer> situation(Intent intent) {
        return dialogs.opening(intent.id()).flatMap(rehearsals::situation).stream();
    }
}
