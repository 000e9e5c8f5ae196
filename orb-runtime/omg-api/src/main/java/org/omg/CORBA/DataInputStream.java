package org.omg.CORBA;

import java.io.Serializable;
import org.omg.CORBA.portable.ValueBase;

/**
 * The stream that {@link CustomMarshal#unmarshal} reads from. CORBA 3.3 part 1, section 9.5.2. The operations that only some
 * versions of the standard have raise NO_IMPLEMENT unless overridden.
 */
public interface DataInputStream extends ValueBase {
    Any read_any();

    boolean read_boolean();

    char read_char();

    char read_wchar();

    byte read_octet();

    short read_short();

    short read_ushort();

    int read_long();

    int read_ulong();

    long read_longlong();

    long read_ulonglong();

    float read_float();

    double read_double();

    default double read_longdouble() {
        throw new NO_IMPLEMENT("read_longdouble");
    }

    String read_string();

    String read_wstring();

    Object read_Object();

    /** An object reference or a value, as the stream says. */
    default java.lang.Object read_Abstract() {
        throw new NO_IMPLEMENT("read_Abstract");
    }

    Serializable read_Value();

    TypeCode read_TypeCode();

    /** A fixed-point number in an any. */
    default Any read_fixed(short digits, short scale) throws BadFixedValue {
        throw new NO_IMPLEMENT("read_fixed");
    }

    void read_any_array(AnySeqHolder sequence, int offset, int length);

    void read_boolean_array(BooleanSeqHolder sequence, int offset, int length);

    void read_char_array(CharSeqHolder sequence, int offset, int length);

    void read_wchar_array(WCharSeqHolder sequence, int offset, int length);

    void read_octet_array(OctetSeqHolder sequence, int offset, int length);

    void read_short_array(ShortSeqHolder sequence, int offset, int length);

    void read_ushort_array(UShortSeqHolder sequence, int offset, int length);

    void read_long_array(LongSeqHolder sequence, int offset, int length);

    void read_ulong_array(ULongSeqHolder sequence, int offset, int length);

    void read_longlong_array(LongLongSeqHolder sequence, int offset, int length);

    void read_ulonglong_array(ULongLongSeqHolder sequence, int offset, int length);

    void read_float_array(FloatSeqHolder sequence, int offset, int length);

    void read_double_array(DoubleSeqHolder sequence, int offset, int length);

    default void read_long_double_array(DoubleSeqHolder sequence, int offset, int length) {
        throw new NO_IMPLEMENT("read_long_double_array");
    }

    default void read_fixed_array(AnySeqHolder sequence, int offset, int length, short digits, short scale)
            throws BadFixedValue {
        throw new NO_IMPLEMENT("read_fixed_array");
    }
}
