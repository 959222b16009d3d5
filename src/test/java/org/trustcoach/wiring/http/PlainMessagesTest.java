package org.trustcoach.wiring.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;

class PlainMessagesTest {

    private final PlainMessages messages = new PlainMessages();

    @Test
    void a_message_is_told_as_it_stands() {
        assertThat(messages.getMessage("problem.title", null, "Not found", Locale.GERMAN))
                .isEqualTo("Not found");
        assertThat(messages.getMessage(
                        new DefaultMessageSourceResolvable(new String[] {"problem.title"}, "Not found"), Locale.GERMAN))
                .isEqualTo("Not found");
    }

    @Test
    void a_message_without_words_is_not_made_up() {
        assertThatThrownBy(() -> messages.getMessage("problem.title", null, Locale.ENGLISH))
                .isInstanceOf(NoSuchMessageException.class)
                .hasMessageContaining("problem.title");
        assertThatThrownBy(
                        () -> messages.getMessage(new DefaultMessageSourceResolvable("problem.title"), Locale.ENGLISH))
                .isInstanceOf(NoSuchMessageException.class)
                .hasMessageContaining("problem.title");
    }
}
