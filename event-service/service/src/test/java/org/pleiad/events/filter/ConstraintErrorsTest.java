package org.pleiad.events.filter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no constraint is refused, with the place and how to mend it. */
class ConstraintErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$a = 1 | 1:4: unexpected '=' | write == to compare",
                "$a & $b | 1:4: unexpected '&' | write 'and'",
                "$a ! $b | 1:4: unexpected '!' | write 'not'",
                "$a == \"\"x\"\" | unexpected '\"' | single quotes",
                "$a == 'x | 1:7: the string 'x has no end | end it with '",
                "$a == 1 == 2 | 1:9: unexpected '==' | 'and'",
                "$a == 1 AND $b == 2 | 1:9: unexpected 'AND' | write and",
                "$a == | 1:6: unexpected the end | ",
                "($a == 1 | unexpected the end | ",
                "1 + 1 | 1:1: a constraint is TRUE or FALSE, and this is a number | compare it",
                "'text' | a constraint is TRUE or FALSE, and this is a string | compare",
                "$a == 1 and 'b' | 1:13: what 'and' joins is TRUE or FALSE | compare",
                "not 7 | what 'not' stands before is TRUE or FALSE | ",
                "true | there is no true | TRUE or FALSE in capital letters",
                "'1' == 1 | 1:5: a string == a number can never be compared | quotes",
                "$type_name == 5 | 1:12: a string == a number can never be compared | quotes",
                "'a' + 1 == 2 | 1:1: strings cannot be calculated with | ",
                "1 ~ 'a' | ~ looks for a string in a string, and this is a number | ",
                "$a / 0 == 1 | 1:4: this divides by 0 | ",
                "$a._length.b == 1 | 1:11: nothing can come behind _d, _length, _type_id and _repos_id | ",
                "$a[99999999999] == 1 | the position 99999999999 is above 2147483647 | ",
                "$a[-1] == 1 | 1:4: unexpected '-', expected a number | ",
                "$a == 99999999999999999999 | above 18446744073709551615 | write 99999999999999999999.0",
                "$a == 1e999 | is above | ",
                "$a == 1 . 5 | 1:7: there is white space within a number | write 1.5",
                "1 in $a._length | 1:6: 'in' looks into a sequence, and this is none | name a sequence",
                "default $a._type_id | 1:1: 'default' asks about a union, and this is none | name a union",
                "'x' in 'xyz' | unexpected ''xyz'' | ",
            })
    void sayWhatIsWrongAndHowToMendIt(String text, String message, String mend) {
        var refusal = assertThatThrownBy(() -> EventFilters.compile(text))
                .isInstanceOf(MalformedConstraintException.class)
                .hasMessageContaining(message);
        if (mend != null) {
            refusal.hasMessageContaining(mend);
        }
    }

    @Test
    void placeIsThatOfTheLine() {
        assertThatThrownBy(() -> EventFilters.compile("$a == 1\n  and $b = 2"))
                .isInstanceOfSatisfying(MalformedConstraintException.class, refused -> {
                    org.assertj.core.api.Assertions.assertThat(refused.line()).isEqualTo(2);
                    org.assertj.core.api.Assertions.assertThat(refused.column()).isEqualTo(10);
                    org.assertj.core.api.Assertions.assertThat(refused.mend()).contains("==");
                });
    }

    @Test
    void sizeAndNestingAreBounded() {
        assertThatThrownBy(() -> EventFilters.compile("(".repeat(65) + "TRUE" + ")".repeat(65)))
                .hasMessageContaining("nested more than 64 levels");
        assertThatThrownBy(() -> EventFilters.compile("TRUE or ".repeat(50_000) + "TRUE"))
                .hasMessageContaining("262144 are allowed");
    }

    @Test
    void aLongListCostsNoStack() {
        String list = "$a == 1 or ".repeat(20_000) + "TRUE";
        org.assertj.core.api.Assertions.assertThat(EventFilters.compile(list).test(ConstraintLanguageTest.event()))
                .isFalse();
        String sum = "1 + ".repeat(60_000) + "1 == 60001";
        org.assertj.core.api.Assertions.assertThat(EventFilters.compile(sum).test(ConstraintLanguageTest.event()))
                .isTrue();
    }
}
