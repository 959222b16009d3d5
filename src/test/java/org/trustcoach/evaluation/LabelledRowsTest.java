package org.trustcoach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.evaluation.LabelledRows.Row;

class LabelledRowsTest {

    @TempDir
    private Path folder;

    @Test
    void all_rows_are_read_whatever_other_columns_there_are_and_in_whatever_order() throws IOException {
        assertThat(LabelledRows.read(file("split\tlabel\ttext\ntrain\tquiet\tno reply — naïve\nval\tprice\tthe fee\n")))
                .containsExactly(new Row("quiet", "no reply — naïve"), new Row("price", "the fee"));
        assertThat(LabelledRows.read(file("text\tnote\tlabel\r\nno reply\t\tquiet\r\n")))
                .containsExactly(new Row("quiet", "no reply"));
    }

    @Test
    void empty_lines_do_not_count_as_rows_but_as_lines() throws IOException {
        assertThat(LabelledRows.read(file("label\ttext\n\nquiet\tno reply\n\n")))
                .hasSize(1);
        assertThatThrownBy(() -> LabelledRows.read(file("label\ttext\n\n\nquiet\tno\treply\n")))
                .hasMessageContaining("rows.tsv:4 has 3 columns, the header line 2");
    }

    @Test
    void a_file_without_the_two_columns_is_told_so() throws IOException {
        for (String text : new String[] {"", "\n", "label,text\nquiet,no reply\n", "intent\ttext\nquiet\tno reply\n"}) {
            assertThatThrownBy(() -> LabelledRows.read(file(text)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("rows.tsv:1 the header line needs the columns label and text");
        }
    }

    @Test
    void a_row_with_too_few_or_too_many_columns_is_told_with_its_line() throws IOException {
        assertThatThrownBy(() -> LabelledRows.read(file("label\ttext\nquiet\tno reply\nprice\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows.tsv:3 has 1 columns, the header line 2");
        assertThatThrownBy(() -> LabelledRows.read(file("label\ttext\nquiet\tno\treply\n")))
                .hasMessageContaining("rows.tsv:2 has 3 columns");
    }

    @Test
    void a_file_without_rows_is_told_so() throws IOException {
        assertThatThrownBy(() -> LabelledRows.read(file("label\ttext\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows.tsv has no rows");
    }

    @Test
    void what_cannot_be_read_as_text_is_told_with_its_name() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.tsv"), "label\ttext\nquiet\tnaïve\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> LabelledRows.read(latin))
                .hasMessageContaining("latin.tsv")
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> LabelledRows.read(folder.resolve("missing.tsv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing.tsv");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.tsv"), text);
    }
}
