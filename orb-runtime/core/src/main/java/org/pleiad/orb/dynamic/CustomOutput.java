package org.pleiad.orb.dynamic;

import java.io.Serializable;
import org.omg.CORBA.Any;
import org.omg.CORBA.DataOutputStream;
import org.omg.CORBA.TypeCode;

/**
 * The stream that the author of a custom value type writes its state to. CORBA 3.3 part 1, 9.5.2. Not every API has all of
 * its operations, so that none of the younger ones is marked as overriding.
 */
final class CustomOutput implements DataOutputStream {
    private static final long serialVersionUID = 1L;

    private final transient CdrOutputStream stream;

    CustomOutput(CdrOutputStream stream) {
        this.stream = stream;
    }

    /** The type of the stream itself, which is never sent. */
    @Override
    public String[] _truncatable_ids() {
        return new String[] {"IDL:omg.org/CORBA/DataOutputStream:1.0"};
    }

    @Override
    public void write_any(Any value) {
        stream.write_any(value);
    }

    @Override
    public void write_boolean(boolean value) {
        stream.write_boolean(value);
    }

    @Override
    public void write_char(char value) {
        stream.write_char(value);
    }

    @Override
    public void write_wchar(char value) {
        stream.write_wchar(value);
    }

    @Override
    public void write_octet(byte value) {
        stream.write_octet(value);
    }

    @Override
    public void write_short(short value) {
        stream.write_short(value);
    }

    @Override
    public void write_ushort(short value) {
        stream.write_ushort(value);
    }

    @Override
    public void write_long(int value) {
        stream.write_long(value);
    }

    @Override
    public void write_ulong(int value) {
        stream.write_ulong(value);
    }

    @Override
    public void write_longlong(long value) {
        stream.write_longlong(value);
    }

    @Override
    public void write_ulonglong(long value) {
        stream.write_ulonglong(value);
    }

    @Override
    public void write_float(float value) {
        stream.write_float(value);
    }

    @Override
    public void write_double(double value) {
        stream.write_double(value);
    }

    @Override
    public void write_string(String value) {
        stream.write_string(value);
    }

    @Override
    public void write_wstring(String value) {
        stream.write_wstring(value);
    }

    @Override
    public void write_Object(org.omg.CORBA.Object value) {
        stream.write_Object(value);
    }

    @Override
    public void write_Abstract(Object value) {
        stream.write_abstract_interface(value);
    }

    @Override
    public void write_Value(Serializable value) {
        stream.write_value(value);
    }

    @Override
    public void write_TypeCode(TypeCode value) {
        stream.write_TypeCode(value);
    }

    @Override
    public void write_fixed(Any value) {
        value.write_value(stream);
    }

    @Override
    public void write_any_array(Any[] sequence, int offset, int length) {
        for (int i = 0; i < length; i++) {
            stream.write_any(sequence[offset + i]);
        }
    }

    @Override
    public void write_boolean_array(boolean[] sequence, int offset, int length) {
        stream.write_boolean_array(sequence, offset, length);
    }

    @Override
    public void write_char_array(char[] sequence, int offset, int length) {
        stream.write_char_array(sequence, offset, length);
    }

    @Override
    public void write_wchar_array(char[] sequence, int offset, int length) {
        stream.write_wchar_array(sequence, offset, length);
    }

    @Override
    public void write_octet_array(byte[] sequence, int offset, int length) {
        stream.write_octet_array(sequence, offset, length);
    }

    @Override
    public void write_short_array(short[] sequence, int offset, int length) {
        stream.write_short_array(sequence, offset, length);
    }

    @Override
    public void write_ushort_array(short[] sequence, int offset, int length) {
        stream.write_ushort_array(sequence, offset, length);
    }

    @Override
    public void write_long_array(int[] sequence, int offset, int length) {
        stream.write_long_array(sequence, offset, length);
    }

    @Override
    public void write_ulong_array(int[] sequence, int offset, int length) {
        stream.write_ulong_array(sequence, offset, length);
    }

    @Override
    public void write_longlong_array(long[] sequence, int offset, int length) {
        stream.write_longlong_array(sequence, offset, length);
    }

    @Override
    public void write_ulonglong_array(long[] sequence, int offset, int length) {
        stream.write_ulonglong_array(sequence, offset, length);
    }

    @Override
    public void write_float_array(float[] sequence, int offset, int length) {
        stream.write_float_array(sequence, offset, length);
    }

    @Override
    public void write_double_array(double[] sequence, int offset, int length) {
        stream.write_double_array(sequence, offset, length);
    }

    @Override
    public void write_fixed_array(Any[] sequence, int offset, int length) {
        for (int i = 0; i < length; i++) {
            write_fixed(sequence[offset + i]);
        }
    }
}
