package org.trustcoach.cli.route;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.intent.IntentMatch;

/**
 * Where a message goes.
 *
 * @param intent the best intent, or the kind of distress; null if there is none
 * @param label what people call it
 * @param confidence of the best intent, from 0 to 1
 * @param runnerUp the next best intent
 * @param decision sure, ask, out_of_scope, distress, small_talk or command
 * @param kind advice, practise, commitment, client, meta, smalltalk or none
 * @param concepts ids of the ideas that the advice rests on, the best first
 * @param also kinds that the message has besides
 * @param guesses the intents that are asked about
 * @param ranking all intents, the best first
 */
public record Routed(
        @Nullable String intent,
        @Nullable String label,
        double confidence,
        @JsonProperty("runner_up") @Nullable String runnerUp,
        String decision,
        String kind,
        List<String> concepts,
        List<String> also,
        @JsonIgnore List<String> guesses,
        @JsonIgnore List<IntentMatch> ranking) {}
