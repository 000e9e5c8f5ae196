package org.omg.CORBA.portable;

import java.io.IOException;
import java.math.BigDecimal;
import org.omg.CORBA.Any;
import org.omg.CORBA.Context;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Principal;
import org.omg.CORBA.TypeCode;

/**
 * The stream that generated code unmarshals from.
 *
 * <p>Unsigned IDL types come in the signed Java type of the same size. Bad or missing data raises MARSHAL, a character
 * that has no Java form DATA_CONVERSION. The {@code read_x_array} operations fill {@code length} elements from
 * {@code offset} on. IDL-to-Java mapping 1.3, section 1.21.4.
 */
@SuppressWarnings("InputStreamSlowMultibyteRead") // ORBs override both or neither; read is not part of the mapping
public abstract class InputStream extends java.io.InputStream {
    public InputStream() {}

    @Override
    public int read() throws IOException {
        throw new NO_IMPLEMENT("InputStream.read: use read_octet");
    }

    /** The ORB that made the stream. */
    public ORB orb() {
        throw new NO_IMPLEMENT("InputStream.orb");
    }

    public abstract boolean read_boolean();

    public abstract char read_char();

    public abstract char read_wchar();

    public abstract byte read_octet();

    public abstract short read_short();

    public abstract short read_ushort();

    public abstract int read_long();

    public abstract int read_ulong();

    public abstract long read_longlong();

    public abstract long read_ulonglong();

    public abstract float read_float();

    public abstract double read_double();

    public abstract String read_string();

    public abstract String read_wstring();

    public abstract void read_boolean_array(boolean[] value, int offset, int length);

    public abstract void read_char_array(char[] value, int offset, int length);

    public abstract void read_wchar_array(char[] value, int offset, int length);

    public abstract void read_octet_array(byte[] value, int offset, int length);

    public abstract void read_short_array(short[] value, int offset, int length);

    public abstract void read_ushort_array(short[] value, int offset, int length);

    public abstract void read_long_array(int[] value, int offset, int length);

    public abstract void read_ulong_array(int[] value, int offset, int length);

    public abstract void read_longlong_array(long[] value, int offset, int length);

    public abstract void read_ulonglong_array(long[] value, int offset, int length);

    public abstract void read_float_array(float[] value, int offset, int length);

    public abstract void read_double_array(double[] value, int offset, int length);

    public abstract org.omg.CORBA.Object read_Object();

    /**
     * Reads a reference and makes a stub of it.
     *
     * @param stubClass the class of the stub, or the signature interface it is to implement
     */
    @SuppressWarnings("rawtypes") // the mapping's signature
    public org.omg.CORBA.Object read_Object(Class stubClass) {
        throw new NO_IMPLEMENT("InputStream.read_Object(Class)");
    }

    public abstract TypeCode read_TypeCode();

    public abstract Any read_any();

    public Context read_Context() {
        throw new NO_IMPLEMENT("InputStream.read_Context");
    }

    /** @deprecated CORBA 2.2 withdrew Principal. */
    @Deprecated
    public Principal read_Principal() {
        throw new NO_IMPLEMENT("InputStream.read_Principal");
    }

    /** Reads the digits of a fixed-point number; the wire does not tell the scale, so the result's scale is 0. */
    public BigDecimal read_fixed() {
        throw new NO_IMPLEMENT("InputStream.read_fixed");
    }

    /** Reads a fixed-point number of this many digits, {@code scale} of them behind the point. */
    public BigDecimal read_fixed(short digits, short scale) {
        throw new NO_IMPLEMENT("InputStream.read_fixed(digits, scale)");
    }
}
