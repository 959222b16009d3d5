package org.trustcoach.intent;

import java.util.List;

/** What is made of a detector's ranking. Not being sure is an answer too, with its best guesses. */
public sealed interface Understanding {

    /** One intent, and no doubt worth asking about. */
    record Sure(Intent intent) implements Understanding {}

    /** Several intents may be meant: the best two or three, the likeliest first. */
    record Unclear(List<Intent> guesses) implements Understanding {}

    /** None of the intents. */
    record OutOfScope() implements Understanding {}
}
