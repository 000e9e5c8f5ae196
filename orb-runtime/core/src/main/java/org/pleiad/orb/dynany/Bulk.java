package org.pleiad.orb.dynany;

import java.lang.reflect.Array;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;

/** Elements of basic types in the arrays of primitives that the mapping has for them. */
final class Bulk {
    /** Elements that no octets stand behind. */
    static final int MOST_ELEMENTS = 1 << 24;

    private Bulk() {}

    /** Whether there are arrays of the kind. */
    static boolean has(int kind) {
        return switch (kind) {
            case TCKind._tk_boolean,
                    TCKind._tk_octet,
                    TCKind._tk_char,
                    TCKind._tk_wchar,
                    TCKind._tk_short,
                    TCKind._tk_ushort,
                    TCKind._tk_long,
                    TCKind._tk_ulong,
                    TCKind._tk_longlong,
                    TCKind._tk_ulonglong,
                    TCKind._tk_float,
                    TCKind._tk_double -> true;
            default -> false;
        };
    }

    private static int octets(int kind) {
        return switch (kind) {
            case TCKind._tk_short, TCKind._tk_ushort -> 2;
            case TCKind._tk_long, TCKind._tk_ulong, TCKind._tk_float -> 4;
            case TCKind._tk_longlong, TCKind._tk_ulonglong, TCKind._tk_double -> 8;
            default -> 1;
        };
    }

    /** Zeros. */
    static Object zeros(int kind, int count) {
        if (count < 0 || count > MOST_ELEMENTS) {
            throw Minor.DYNAMIC_VALUE_TOO_LARGE.exception(
                    CompletionStatus.COMPLETED_NO,
                    Integer.toUnsignedString(count) + " elements, at most " + MOST_ELEMENTS);
        }
        return array(kind, count);
    }

    private static Object array(int kind, int count) {
        return switch (kind) {
            case TCKind._tk_boolean -> new boolean[count];
            case TCKind._tk_octet -> new byte[count];
            case TCKind._tk_char, TCKind._tk_wchar -> new char[count];
            case TCKind._tk_short, TCKind._tk_ushort -> new short[count];
            case TCKind._tk_long, TCKind._tk_ulong -> new int[count];
            case TCKind._tk_longlong, TCKind._tk_ulonglong -> new long[count];
            case TCKind._tk_float -> new float[count];
            default -> new double[count];
        };
    }

    /** Reads as many elements, after a look whether they are there. */
    static Object read(CdrInputStream in, int kind, int count) {
        if (count < 0 || (long) count * octets(kind) > in.available()) {
            throw Minor.DATA_TRUNCATED.exception(
                    CompletionStatus.COMPLETED_NO, Integer.toUnsignedString(count) + " elements");
        }
        Object elements = array(kind, count);
        switch (kind) {
            case TCKind._tk_boolean -> in.read_boolean_array((boolean[]) elements, 0, count);
            case TCKind._tk_octet -> in.read_octet_array((byte[]) elements, 0, count);
            case TCKind._tk_char -> in.read_char_array((char[]) elements, 0, count);
            case TCKind._tk_wchar -> in.read_wchar_array((char[]) elements, 0, count);
            case TCKind._tk_short, TCKind._tk_ushort -> in.read_short_array((short[]) elements, 0, count);
            case TCKind._tk_long, TCKind._tk_ulong -> in.read_long_array((int[]) elements, 0, count);
            case TCKind._tk_longlong, TCKind._tk_ulonglong -> in.read_longlong_array((long[]) elements, 0, count);
            case TCKind._tk_float -> in.read_float_array((float[]) elements, 0, count);
            default -> in.read_double_array((double[]) elements, 0, count);
        }
        return elements;
    }

    static void write(CdrOutputStream out, int kind, Object elements) {
        int count = Array.getLength(elements);
        switch (kind) {
            case TCKind._tk_boolean -> out.write_boolean_array((boolean[]) elements, 0, count);
            case TCKind._tk_octet -> out.write_octet_array((byte[]) elements, 0, count);
            case TCKind._tk_char -> out.write_char_array((char[]) elements, 0, count);
            case TCKind._tk_wchar -> out.write_wchar_array((char[]) elements, 0, count);
            case TCKind._tk_short, TCKind._tk_ushort -> out.write_short_array((short[]) elements, 0, count);
            case TCKind._tk_long, TCKind._tk_ulong -> out.write_long_array((int[]) elements, 0, count);
            case TCKind._tk_longlong, TCKind._tk_ulonglong -> out.write_longlong_array((long[]) elements, 0, count);
            case TCKind._tk_float -> out.write_float_array((float[]) elements, 0, count);
            default -> out.write_double_array((double[]) elements, 0, count);
        }
    }

    static int length(Object elements) {
        return Array.getLength(elements);
    }

    /** The first elements, and zeros behind them. */
    static Object resized(Object elements, int kind, int count) {
        Object resized = zeros(kind, count);
        System.arraycopy(elements, 0, resized, 0, Math.min(count, length(elements)));
        return resized;
    }

    static Object copy(Object elements) {
        Object copy = Array.newInstance(elements.getClass().getComponentType(), length(elements));
        System.arraycopy(elements, 0, copy, 0, length(elements));
        return copy;
    }
}
