package org.trustcoach.practice.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustcoach.opennlp.OpennlpTagger;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.TextReader;

class ShapeTest {

    private static final TextReader READER = new TextReader(OpennlpTagger.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did they like about it?      | WH         | THEY
            Did the van come?                 | INVERTED   | NOUN
            Borrow some beds from the army    | IMPERATIVE | NONE
            Don't wait for it                 | IMPERATIVE | NONE
            I'll send it                      | STATEMENT  | I
            and our team won a prize          | STATEMENT  | OURS
            your crew can go home             | STATEMENT  | YOURS
            that must have stung              | STATEMENT  | IT
            Two pallets in the rain           | FRAGMENT   | NOUN
            """)
    void a_clause_has_a_form_and_a_subject(String clause, Shape.Form form, Shape.Subject subject) {
        Text text = READER.read(clause);

        Shape shape = Shape.of(text, text.clauses().get(0));

        assertThat(shape.form()).isEqualTo(form);
        assertThat(shape.subject()).isEqualTo(subject);
    }
}
