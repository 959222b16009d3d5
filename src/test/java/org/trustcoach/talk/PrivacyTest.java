package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trustcoach.author.Rehearsal;

/** What is said of what is kept names all that an export shows. */
class PrivacyTest {

    private final Rehearsal talk = new Rehearsal(Coaching.shipped());

    @Test
    void what_an_export_shows_was_told_before() {
        String told = talk.says("/privacy").answer();

        talk.says("qwpo zxmv blarf").says("I told Anna I'd send the draft by Friday 5pm");
        String shown = talk.says("/export").replies().stream()
                .map(reply -> reply.text().text())
                .collect(Collectors.joining("\n"));

        assertThat(shown).contains("heard, and not saved", "“qwpo zxmv blarf”, because I didn't understand it");
        assertThat(told)
                .contains(
                        "the promises that I heard, saved or not",
                        "word for word, for messages that I don't understand",
                        "your lines in a rehearsal under way");
    }
}
