package org.trustcoach.cli.practice;

import org.trustcoach.practice.PhraseFeedback;

/** Gives feedback on replies that are lines of JSON, or tells which of several wordings is better. */
final class FeedbackLines {

    private final PhraseFeedback feedback;

    FeedbackLines(PhraseFeedback feedback) {
        this.feedback = feedback;
    }

    /**
     * What is told of the line.
     *
     * @throws IllegalArgumentException if it can't be read, in words for whoever wrote it
     */
    Object answer(String line) {
        ReplyLine question = ReplyLine.of(line);
        return question.variants().isEmpty()
                ? ToldFeedback.of(question, feedback.analyse(question.reply()), feedback.rubric())
                : ToldComparison.of(question, feedback.compare(question.variants()), feedback.rubric());
    }
}
