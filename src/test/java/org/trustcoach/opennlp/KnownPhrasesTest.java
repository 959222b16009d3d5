package org.trustcoach.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.opennlp.training.Example;

class KnownPhrasesTest {

    private static final List<String> LABELS = List.of("angry", "quiet", NearMiss.NONE);

    private final KnownPhrases known = KnownPhrases.of(
            List.of(
                    new Example("angry", "She shouted at me!"),
                    new Example("quiet", "no answer yet"),
                    new Example("angry", "and now?"),
                    new Example("quiet", "And now"),
                    new Example("quiet", "my boss is furious", false),
                    new Example(NearMiss.NONE, "what is the weather"),
                    new Example("angry", "...")),
            LABELS);

    @Test
    void a_phrase_has_its_label_in_whatever_case_and_with_whatever_signs() {
        assertThat(known.label("she shouted at me")).isZero();
        assertThat(known.label("NO ANSWER YET?")).isEqualTo(1);
        assertThat(known.label("she shouted")).isEqualTo(-1);
    }

    @Test
    void what_means_two_things_or_none_or_was_made_to_be_hard_is_not_known() {
        assertThat(known.label("and now")).isEqualTo(-1);
        assertThat(known.label("what is the weather")).isEqualTo(-1);
        assertThat(known.label("my boss is furious")).isEqualTo(-1);
        assertThat(known.label("...")).isEqualTo(-1);
    }

    @Test
    void written_and_read_they_are_the_same() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(known.size() + 1);
        known.put(bytes);

        KnownPhrases read = KnownPhrases.take(bytes.flip());

        assertThat(read.label("she shouted at me")).isZero();
        assertThat(read.label("no answer yet")).isEqualTo(1);
        assertThat(read.size()).isEqualTo(known.size());
    }

    @Test
    void what_was_cut_off_is_refused() {
        ByteBuffer bytes = ByteBuffer.allocate(known.size());
        known.put(bytes);

        assertThatThrownBy(() -> KnownPhrases.take(bytes.flip().limit(known.size() - 1)))
                .isInstanceOf(IOException.class);
    }
}
