package org.pleiad.events.filter.value;

import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.TypeCodePackage.Bounds;

/**
 * A simple value: what constraints compare and calculate with. Immutable. There is none of anything else; {@code null}
 * stands for it, and a constraint that needs it is not met.
 */
public final class Value {
    /** What kind of value it is. */
    public enum Kind {
        /** {@code boolean}; in numbers TRUE is 1. */
        TRUTH,
        /** An integer of 64 bits. */
        INTEGER,
        /** An {@code unsigned long long} above the greatest {@code long long}. */
        UNSIGNED,
        /** {@code float}. */
        FLOAT,
        /** {@code double}, {@code fixed}. */
        DOUBLE,
        /** A string, narrow or wide. */
        TEXT,
        /** {@code char}, {@code wchar}; in numbers its code. */
        CHARACTER,
        /** An enumerator; in numbers its position. */
        ENUMERATOR
    }

    public static final Value TRUE = new Value(Kind.TRUTH, 1, 1, null, null);
    public static final Value FALSE = new Value(Kind.TRUTH, 0, 0, null, null);

    private final Kind kind;
    private final long integer;
    private final double real;
    private final String text;
    private final TypeCode enumeration;

    private Value(Kind kind, long integer, double real, String text, TypeCode enumeration) {
        this.kind = kind;
        this.integer = integer;
        this.real = real;
        this.text = text;
        this.enumeration = enumeration;
    }

    public static Value of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public static Value of(long value) {
        return new Value(Kind.INTEGER, value, value, null, null);
    }

    /** Of an integer that is to be read as unsigned. */
    public static Value ofUnsigned(long value) {
        return value >= 0 ? of(value) : new Value(Kind.UNSIGNED, value, unsignedToDouble(value), null, null);
    }

    public static Value of(float value) {
        return new Value(Kind.FLOAT, 0, value, null, null);
    }

    public static Value of(double value) {
        return new Value(Kind.DOUBLE, 0, value, null, null);
    }

    /** Of a string; {@code null} has none. */
    public static Value of(String value) {
        return value == null ? null : new Value(Kind.TEXT, 0, 0, value, null);
    }

    public static Value of(char value) {
        return new Value(Kind.CHARACTER, value, value, null, null);
    }

    /** @param enumeration its type, without aliases */
    static Value enumerator(TypeCode enumeration, int position) {
        return new Value(Kind.ENUMERATOR, position, position, null, enumeration);
    }

    private static double unsignedToDouble(long value) {
        return (value >>> 1 | value & 1) * 2.0;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it can be compared and calculated with as a number. */
    public boolean isNumeric() {
        return kind != Kind.TEXT;
    }

    /** Whether its number is {@link #real()} and not {@link #integer()}. */
    public boolean isReal() {
        return kind == Kind.FLOAT || kind == Kind.DOUBLE;
    }

    /** The number, if it is no real one; unsigned for {@link Kind#UNSIGNED}. */
    public long integer() {
        return integer;
    }

    /** The number. */
    public double real() {
        return real;
    }

    /** The text, if it is or has one; else {@code null}. */
    public String text() {
        return switch (kind) {
            case TEXT -> text;
            case CHARACTER -> String.valueOf((char) integer);
            case ENUMERATOR -> enumerator((int) integer);
            default -> null;
        };
    }

    /** The position of an enumerator of the same type; -1 if it has none of this name. */
    public int position(String name) {
        try {
            for (int i = 0; i < enumeration.member_count(); i++) {
                if (enumeration.member_name(i).equals(name)) {
                    return i;
                }
            }
            return -1;
        } catch (BadKind | Bounds impossible) {
            return -1;
        }
    }

    /** Whether both are enumerators of one type. */
    public boolean isSibling(Value other) {
        try {
            return enumeration != null
                    && other.enumeration != null
                    && (enumeration == other.enumeration
                            || enumeration.id().equals(other.enumeration.id())
                                    && !enumeration.id().isEmpty()
                            || enumeration.equivalent(other.enumeration));
        } catch (BadKind impossible) {
            return false;
        }
    }

    private String enumerator(int position) {
        try {
            return enumeration.member_name(position);
        } catch (BadKind | Bounds impossible) {
            return null;
        }
    }

    @Override
    public String toString() {
        return kind + " " + (text() != null ? text() : isReal() ? real : integer);
    }
}
