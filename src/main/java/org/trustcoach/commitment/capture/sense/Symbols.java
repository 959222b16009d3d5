package org.trustcoach.commitment.capture.sense;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.lexicon.VerbForm;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.due.Mention;

/** What a model sees of a word: the word itself, or that it is a name, a number or a time; and its classes. */
final class Symbols {

    private static final List<WordClass> CLASSES = List.of(
            WordClass.FIRST,
            WordClass.SECOND,
            WordClass.THIRD,
            WordClass.ME,
            WordClass.OBJECT,
            WordClass.FUTURE,
            WordClass.WOULD,
            WordClass.ABLE,
            WordClass.HEDGE,
            WordClass.MUST,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.DO,
            WordClass.NOT,
            WordClass.IF,
            WordClass.WEAK,
            WordClass.HABIT,
            WordClass.QUESTION,
            WordClass.ACCEPT,
            WordClass.REFUSE,
            WordClass.PAST_TIME,
            WordClass.SENDABLE,
            WordClass.ROLE,
            WordClass.DELIVERABLE,
            WordClass.POSSESSIVE,
            WordClass.DETERMINER,
            WordClass.PREPOSITION);
    private static final List<WordClass> VERBS = List.of(
            WordClass.PROMISE,
            WordClass.REMIND,
            WordClass.SAY,
            WordClass.ASK,
            WordClass.THINK,
            WordClass.HOPE,
            WordClass.CHANGE,
            WordClass.CANCEL,
            WordClass.STATE,
            WordClass.GIVE);

    private static final int WEEK = 7;

    /** What was found of the words of the list, of which there are some thousands; each is looked at whenever somebody writes it. */
    private static final Map<Entry, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Symbols() {}

    /** The word, or what stands for it. */
    static String of(Token token) {
        return switch (token.kind()) {
            case NAME -> "<name>";
            case NUMBER, LEAD_TIME -> "<number>";
            case TIME -> "<time>";
            case STOP -> token.is("\n") ? "<line>" : token.norm();
            case WORD, MARK ->
                token.verb() == null ? token.norm() : token.verb().lemma();
        };
    }

    /** The first of the classes that it is of. */
    static String kind(Token token) {
        if (!token.is(Token.Kind.WORD)) {
            return of(token);
        }
        List<String> all = kinds(token);
        return all.isEmpty() ? token.is(WordClass.ADVERB) ? "ADVERB" : "WORD" : all.get(0);
    }

    /** All the classes that it is of. */
    static List<String> kinds(Token token) {
        return token.is(Token.Kind.WORD) ? KNOWN.computeIfAbsent(token.entry(), Symbols::kinds) : List.of();
    }

    private static List<String> kinds(Entry entry) {
        List<String> kinds = new ArrayList<>();
        for (WordClass each : CLASSES) {
            if (entry.classes().contains(each)) {
                kinds.add(each.name());
            }
        }
        VerbForm verb = entry.verb();
        for (WordClass each : VERBS) {
            if (verb != null && verb.is(each)) {
                kinds.add("V_" + each.name());
            }
        }
        for (Form form : Form.values()) {
            if (verb != null && verb.is(form)) {
                kinds.add("F_" + form.name());
                break;
            }
        }
        return List.copyOf(kinds);
    }

    /** How far off a time is. */
    static String distance(Token token, LocalDateTime now) {
        Mention time = token.time();
        if (time == null || time.readings().isEmpty()) {
            return "open";
        }
        long days = ChronoUnit.DAYS.between(
                now.toLocalDate(), time.readings().get(0).due().toLocalDate());
        return days < 0 ? "past" : days == 0 ? "today" : days == 1 ? "tomorrow" : days <= WEEK ? "week" : "later";
    }

    /** What kind of time it is: open, repeated, past or coming. */
    static String time(Token token, LocalDateTime now) {
        Mention time = token.time();
        if (time == null || time.readings().isEmpty()) {
            return "open";
        }
        if (time.readings().get(0).recurrence() != null) {
            return "repeats";
        }
        return time.readings().get(0).due().isBefore(now) ? "past" : "coming";
    }
}
