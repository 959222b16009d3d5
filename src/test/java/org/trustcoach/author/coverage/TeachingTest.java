package org.trustcoach.author.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.trustcoach.author.SmallStage;
import org.trustcoach.talk.SmallLibrary;

class TeachingTest {

    @Test
    void each_idea_is_told_with_the_ways_that_teach_it() {
        StringWriter out = new StringWriter();

        new Teaching(SmallStage.library()).print(Path.of("scripts"), new PrintWriter(out));

        assertThat(out.toString().lines())
                .containsExactly(
                        "empathy (empathy): 2 ways",
                        "  upset / weigh / first  " + Path.of("scripts", "d0.yaml") + ":20",
                        "  upset / weigh / second  " + Path.of("scripts", "d0.yaml") + ":21",
                        "1 of 1 ideas are taught");
    }

    @Test
    void an_idea_that_no_dialog_teaches_is_told() {
        Teaching teaching = new Teaching(SmallLibrary.of("""
                dialog: hello
                title: a greeting
                area: basics
                intents: [hello]
                nodes:
                  say:
                    - say: hello
                      text: Hello.
                    - end
                """));

        assertThat(teaching.untaught()).extracting("id").containsExactly("empathy");
    }
}
