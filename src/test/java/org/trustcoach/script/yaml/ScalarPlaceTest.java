package org.trustcoach.script.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustcoach.script.problem.Problems;

class ScalarPlaceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "plain words,             'k: one two HERE',                     1:12",
        "letters beyond two bytes,'k: 😀 é HERE',                        1:8",
        "double quotes,           'k: \"one: HERE\"',                    1:10",
        "single quotes,           'k: ''it''''s HERE''',                 1:11",
        "folded plain words,      'k: one\n  two\n  HERE',               3:3",
        "folded double quotes,    'k: \"one\n\n  two HERE\"',            3:7",
        "kept lines,              'k: |\n  one\n   two\n  HERE',         4:3",
        "folded lines,            'k: >-\n  one\n  two HERE',            3:7",
        "escapes fall back to the beginning, 'k: \"\\u0041 HERE\"',      1:4",
    })
    void a_place_within_a_value_is_found_in_its_source(String kind, String source, String place) {
        YamlNode root =
                new YamlReader(new Problems()).read(new ScriptText("f", source)).orElseThrow();
        YamlNode.Scalar value =
                (YamlNode.Scalar) ((YamlNode.Mapping) root).entries().get(0).value();

        assertThat(value.placeAt(value.value().indexOf("HERE"))).hasToString("f:" + place);
    }
}
