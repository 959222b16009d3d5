package org.trustcoach.coach.knowledge;

import java.util.List;
import java.util.Locale;

/** Names a sentence of the coach's own. */
public sealed interface SentenceKey permits LineKey, PracticeKey, RouteKey, SettingKey, KeptKey {

    String name();

    /** The key in the file: lower case with hyphens. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The slots that the sentence may use. */
    List<String> slots();
}
