package org.omg.CORBA;

import java.io.Serializable;
import org.omg.CORBA.portable.ValueBase;

/**
 * The stream that {@link CustomMarshal#marshal} writes to. CORBA 3.3 part 1, section 9.5.2. The operations that only some
 * versions of the standard have raise NO_IMPLEMENT unless overridden.
 */
public interface DataOutputStream extends ValueBase {
    void write_any(Any value);

    void write_boolean(boolean value);

    void write_char(char value);

    void write_wchar(char value);

    void write_octet(byte value);

    void write_short(short value);

    void write_ushort(short value);

    void write_long(int value);

    void write_ulong(int value);

    void write_longlong(long value);

    void write_ulonglong(long value);

    void write_float(float value);

    void write_double(double value);

    default void write_longdouble(double value) {
        throw new NO_IMPLEMENT("write_longdouble");
    }

    void write_string(String value);

    void write_wstring(String value);

    void write_Object(Object value);

    /** An object reference or a value. */
    default void write_Abstract(java.lang.Object value) {
        throw new NO_IMPLEMENT("write_Abstract");
    }

    void write_Value(Serializable value);

    void write_TypeCode(TypeCode value);

    /** A fixed-point number in an any. */
    default void write_fixed(Any value) throws BadFixedValue {
        throw new NO_IMPLEMENT("write_fixed");
    }

    void write_any_array(Any[] sequence, int offset, int length);

    void write_boolean_array(boolean[] sequence, int offset, int length);

    void write_char_array(char[] sequence, int offset, int length);

    void write_wchar_array(char[] sequence, int offset, int length);

    void write_octet_array(byte[] sequence, int offset, int length);

    void write_short_array(short[] sequence, int offset, int length);

    void write_ushort_array(short[] sequence, int offset, int length);

    void write_long_array(int[] sequence, int offset, int length);

    void write_ulong_array(int[] sequence, int offset, int length);

    void write_longlong_array(long[] sequence, int offset, int length);

    void write_ulonglong_array(long[] sequence, int offset, int length);

    void write_float_array(float[] sequence, int offset, int length);

    void write_double_array(double[] sequence, int offset, int length);

    default void write_long_double_array(double[] sequence, int offset, int length) {
        throw new NO_IMPLEMENT("write_long_double_array");
    }

    default void write_fixed_array(Any[] sequence, int offset, int length) throws BadFixedValue {
        throw new NO_IMPLEMENT("write_fixed_array");
    }
}
