package org.trustcoach.practice.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trustcoach.practice.text.PlainTagger;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.TextReader;

class EchoTest {

    private final TextReader reader = new TextReader(new PlainTagger());

    private Echo echo(String client, String reply) {
        return new Echo(reader.read(reply), reader.read(client));
    }

    @Test
    void words_are_given_back_by_stem() {
        Echo echo = echo("Your driver left the pallets outside", "pallet outside");

        assertThat(echo.echoed(0, 2)).isEqualTo(2);
    }

    @Test
    void numbers_are_the_same_in_words_and_digits() {
        assertThat(echo("That's the 2 lorries again", "two lorries").isEchoed(0))
                .isTrue();
        assertThat(echo("They came twice", "2 visits").isEchoed(0)).isTrue();
    }

    @Test
    void small_words_are_no_echo() {
        Text reply = reader.read("have been");

        assertThat(new Echo(reply, reader.read("have been late")).echoed(0, 2)).isZero();
    }

    @Test
    void to_an_empty_line_nothing_can_be_given_back() {
        assertThat(echo("", "two lorries").echoed(0, 2)).isZero();
    }
}
