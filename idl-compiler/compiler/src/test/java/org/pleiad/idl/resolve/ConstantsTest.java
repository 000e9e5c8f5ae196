package org.pleiad.idl.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pleiad.idl.Idl;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.CharacterValue;
import org.pleiad.idl.model.ConstantValue.FixedValue;
import org.pleiad.idl.model.ConstantValue.FloatingValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.ConstantValue.StringValue;
import org.pleiad.idl.model.Definition.ConstDef;
import org.pleiad.idl.model.IdlType.FixedType;

class ConstantsTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "long, 2 + 3 * 4, 14",
        "long, (2 + 3) * 4, 20",
        "long, 7 / 2, 3",
        "long, -7 / 2, -3",
        "long, -7 % 3, -1",
        "long, 10 - 4 - 3, 3",
        "long, 1 << 4 | 1, 17",
        "long, 6 & 3 ^ 1, 3",
        "long, 256 >> 4 >> 2, 4",
        "long, ~0, -1",
        "long, - - 5, 5",
        "long, -2147483648, -2147483648",
        "unsigned long, ~0, 4294967295",
        "unsigned short, ~0, 65535",
        "octet, ~0x0F, 240",
        "long long, ~0, -1",
        "unsigned long long, ~0, 18446744073709551615",
        "long, 0x7fffffff, 2147483647",
        "long, 017, 15",
        "int8, -128, -128",
        "uint64, 1 << 63, 9223372036854775808",
    })
    void computesIntegers(String type, String expression, BigInteger expected) {
        assertThat(value(type, expression)).isEqualTo(new IntegerValue(expected));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "double, 1.5e3 / 2.0, 750",
        "float, .5 + 1. * 2e-1, 0.7",
        "double, -1, -1",
        "long double, 1e4000, 1e4000"
    })
    void computesFloatingPointNumbers(String type, String expression, BigDecimal expected) {
        var value = (FloatingValue) value(type, expression);

        assertThat(value.value()).isEqualByComparingTo(expected);
    }

    @Test
    void takesDigitsAndScaleOfAFixedConstantFromItsValue() {
        var constant = (ConstDef) Idl.definition("const fixed X = 0123.450d;", "X");

        assertThat(constant.type()).isEqualTo(new FixedType(5, 2));
        assertThat(constant.value()).isEqualTo(new FixedValue(new BigDecimal("123.45")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            quoteCharacter = '!',
            value = {
                "1.10d + 2.205d, 3.305",
                "1d / 3d, 0.3333333333333333333333333333333",
                "-(1.5d * 1.5d), -2.25",
            })
    void computesFixedPointNumbers(String expression, BigDecimal expected) {
        assertThat(value("fixed", expression)).isEqualTo(new FixedValue(expected));
    }

    @Test
    void readsEveryEscapeSequence() {
        assertThat(value("string", "\"\\n\\t\\v\\b\\r\\f\\a\\\\\\?\\'\\\"\\101\\x41\" \"B\""))
                .isEqualTo(new StringValue("\n\t\u000B\b\r\f\u0007\\?'\"AAB"));
        assertThat(value("wstring", "L\"\\u20AC\\u41\"")).isEqualTo(new StringValue("\u20ACA"));
        assertThat(value("char", "'\\377'")).isEqualTo(new CharacterValue('\u00FF'));
    }

    @Test
    void computesAnExpressionOfManyTermsAsQuicklyAsAFewOnes() {
        String sum = "1" + " + 1".repeat(20_000);

        assertThat(value("long", sum)).isEqualTo(new IntegerValue(BigInteger.valueOf(20_001)));
    }

    private static ConstantValue value(String type, String expression) {
        return ((ConstDef) Idl.definition("const " + type + " X = " + expression + ";", "X")).value();
    }
}
