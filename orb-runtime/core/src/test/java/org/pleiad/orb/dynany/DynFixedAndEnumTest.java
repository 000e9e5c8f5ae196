package org.pleiad.orb.dynany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynEnum;
import org.omg.DynamicAny.DynFixed;

class DynFixedAndEnumTest {

    private static DynFixed fixed() throws Exception {
        return (DynFixed) Dynamic.of(Dynamic.ORB.create_fixed_tc((short) 5, (short) 2));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.00, true",
        "' -12.5d ', -12.50, true",
        "+999.99D, 999.99, true",
        ".129, 0.12, false",
        "7., 7.00, true",
        "-0.009, 0.00, false"
    })
    void textsBecomeNumbersAndTheirSurplusDigitsAreCutOff(String text, String value, boolean exact) throws Exception {
        DynFixed number = fixed();

        assertThat(number.set_value(text)).isEqualTo(exact);
        assertThat(number.get_value()).isEqualTo(value);
        assertThat(number.to_any().extract_fixed()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e5", "1.2.3", "- 1", "1 d x", ".", "d"})
    void whatIsNoLiteralIsAMismatch(String text) throws Exception {
        DynFixed number = fixed();

        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> number.set_value(text));
        assertThat(number.get_value()).isEqualTo("0.00");
    }

    @Test
    void tooManyDigitsInFrontOfThePointAreInvalid() throws Exception {
        DynFixed number = fixed();

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> number.set_value("1000"));
        assertThat(number.component_count()).isZero();
    }

    @Test
    void enumeratorsAreSetByNameAndNumber() throws Exception {
        DynEnum color = (DynEnum) Dynamic.of(Dynamic.COLOR);
        assertThat(color.get_as_string()).isEqualTo("red");

        color.set_as_string("blue");
        assertThat(color.get_as_ulong()).isEqualTo(2);
        color.set_as_ulong(1);
        assertThat(((DynEnum) Dynamic.of(color.to_any())).get_as_string()).isEqualTo("green");
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> color.set_as_string("Green"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> color.set_as_ulong(3));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> color.set_as_ulong(-1));
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> color.insert_ulong(1));
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(color::current_component);
    }
}
