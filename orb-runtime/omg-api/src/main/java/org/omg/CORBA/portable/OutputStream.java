package org.omg.CORBA.portable;

import java.io.IOException;
import java.math.BigDecimal;
import org.omg.CORBA.Any;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Principal;
import org.omg.CORBA.TypeCode;

/**
 * The stream that generated code marshals to.
 *
 * <p>Unsigned IDL types come in the signed Java type of the same size. A null string raises BAD_PARAM, a character that
 * has no form on the wire DATA_CONVERSION. The {@code write_x_array} operations write {@code length} elements from
 * {@code offset} on. IDL-to-Java mapping 1.3, section 1.21.4.
 */
public abstract class OutputStream extends java.io.OutputStream {
    public OutputStream() {}

    @Override
    public void write(int octet) throws IOException {
        throw new NO_IMPLEMENT("OutputStream.write: use write_octet");
    }

    /** The ORB that made the stream. */
    public ORB orb() {
        throw new NO_IMPLEMENT("OutputStream.orb");
    }

    /** A stream that reads what was written to this one so far. */
    public abstract InputStream create_input_stream();

    public abstract void write_boolean(boolean value);

    public abstract void write_char(char value);

    public abstract void write_wchar(char value);

    public abstract void write_octet(byte value);

    public abstract void write_short(short value);

    public abstract void write_ushort(short value);

    public abstract void write_long(int value);

    public abstract void write_ulong(int value);

    public abstract void write_longlong(long value);

    public abstract void write_ulonglong(long value);

    public abstract void write_float(float value);

    public abstract void write_double(double value);

    public abstract void write_string(String value);

    public abstract void write_wstring(String value);

    public abstract void write_boolean_array(boolean[] value, int offset, int length);

    public abstract void write_char_array(char[] value, int offset, int length);

    public abstract void write_wchar_array(char[] value, int offset, int length);

    public abstract void write_octet_array(byte[] value, int offset, int length);

    public abstract void write_short_array(short[] value, int offset, int length);

    public abstract void write_ushort_array(short[] value, int offset, int length);

    public abstract void write_long_array(int[] value, int offset, int length);

    public abstract void write_ulong_array(int[] value, int offset, int length);

    public abstract void write_longlong_array(long[] value, int offset, int length);

    public abstract void write_ulonglong_array(long[] value, int offset, int length);

    public abstract void write_float_array(float[] value, int offset, int length);

    public abstract void write_double_array(double[] value, int offset, int length);

    public abstract void write_Object(org.omg.CORBA.Object value);

    public abstract void write_TypeCode(TypeCode value);

    public abstract void write_any(Any value);

    /** Writes the named properties of the context, as sequence of name and value. */
    public void write_Context(Context context, ContextList names) {
        throw new NO_IMPLEMENT("OutputStream.write_Context");
    }

    /** @deprecated CORBA 2.2 withdrew Principal. */
    @Deprecated
    public void write_Principal(Principal value) {
        throw new NO_IMPLEMENT("OutputStream.write_Principal");
    }

    /** Writes a fixed-point number with the digits and scale that it has. */
    public void write_fixed(BigDecimal value) {
        throw new NO_IMPLEMENT("OutputStream.write_fixed");
    }

    /** Writes a fixed-point number of this many digits, {@code scale} of them behind the point. */
    public void write_fixed(BigDecimal value, short digits, short scale) {
        throw new NO_IMPLEMENT("OutputStream.write_fixed(value, digits, scale)");
    }
}
