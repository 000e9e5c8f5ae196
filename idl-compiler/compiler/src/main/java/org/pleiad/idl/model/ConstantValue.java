package org.pleiad.idl.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The evaluated value of a constant expression or union label. */
public sealed interface ConstantValue {

    /** Any integer type and octet. */
    record IntegerValue(BigInteger value) implements ConstantValue {}

    /** {@code float}, {@code double}, {@code long double}: exact as written, rounded by the generator. */
    record FloatingValue(BigDecimal value) implements ConstantValue {}

    /** {@code fixed}. */
    record FixedValue(BigDecimal value) implements ConstantValue {}

    /** {@code char} and {@code wchar}: one UTF-16 unit. */
    record CharacterValue(char value) implements ConstantValue {}

    /** {@code string} and {@code wstring}. */
    record StringValue(String value) implements ConstantValue {}

    /** {@code boolean}. */
    record BooleanValue(boolean value) implements ConstantValue {}

    /** An enumerator, by its absolute name and ordinal in {@code type}. */
    record EnumValue(ScopedName type, ScopedName enumerator, int ordinal) implements ConstantValue {}
}
