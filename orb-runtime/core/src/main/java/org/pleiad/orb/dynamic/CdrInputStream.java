package org.pleiad.orb.dynamic;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.Function;
import org.omg.CORBA.Any;
import org.omg.CORBA.Context;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.ValueFactory;
import org.omg.CORBA_2_3.portable.InputStream;
import org.pleiad.orb.cdr.CdrReader;

/**
 * The stream that generated code unmarshals from: a {@link CdrReader} in the mapping's clothes. For one thread.
 *
 * <p>{@link #available} tells how many octets are left, so that generated code can check the length of a sequence before
 * it allocates the array.
 */
public class CdrInputStream extends InputStream {
    private final ORB orb;
    private final CdrReader reader;
    private final ObjectReferences references;
    private Function<String, ValueFactory> valueFactories;
    /** Made when the first value is read. */
    private ValueReader values;

    /**
     * A stream over a reader.
     *
     * @param orb what {@link #orb} returns
     * @param reader where everything comes from
     * @param references how object references are read
     */
    public CdrInputStream(ORB orb, CdrReader reader, ObjectReferences references) {
        this.orb = orb;
        this.reader = reader;
        this.references = references;
    }

    /**
     * Has values made by other factories than the ORB's, where these know the type: for callers that have no classes.
     *
     * @param factories finds a factory by repository id, or {@code null} if the ORB's is to be asked
     */
    public void valueFactories(Function<String, ValueFactory> factories) {
        valueFactories = factories;
    }

    /** Who makes values instead of the ORB's factories, or {@code null}. */
    Function<String, ValueFactory> valueFactories() {
        return valueFactories;
    }

    /** The reader below. */
    public CdrReader reader() {
        return reader;
    }

    @Override
    public ORB orb() {
        return orb;
    }

    @Override
    public Context read_Context() {
        return ContextEncoding.read(reader, orb);
    }

    @Override
    public int available() {
        return reader.remaining();
    }

    @Override
    public int read() {
        return reader.remaining() == 0 ? -1 : reader.readOctet() & 0xff;
    }

    @Override
    public int read(byte[] octets, int offset, int length) {
        int count = Math.min(length, reader.remaining());
        if (count == 0 && length > 0) {
            return -1;
        }
        reader.readOctetArray(octets, offset, count);
        return count;
    }

    @Override
    public boolean read_boolean() {
        return reader.readBoolean();
    }

    @Override
    public char read_char() {
        return reader.readChar();
    }

    @Override
    public char read_wchar() {
        return reader.readWchar();
    }

    @Override
    public byte read_octet() {
        return reader.readOctet();
    }

    @Override
    public short read_short() {
        return reader.readShort();
    }

    @Override
    public short read_ushort() {
        return reader.readShort();
    }

    @Override
    public int read_long() {
        return reader.readLong();
    }

    @Override
    public int read_ulong() {
        return reader.readLong();
    }

    @Override
    public long read_longlong() {
        return reader.readLongLong();
    }

    @Override
    public long read_ulonglong() {
        return reader.readLongLong();
    }

    @Override
    public float read_float() {
        return reader.readFloat();
    }

    @Override
    public double read_double() {
        return reader.readDouble();
    }

    @Override
    public String read_string() {
        return reader.readString();
    }

    @Override
    public String read_wstring() {
        return reader.readWstring();
    }

    @Override
    public void read_boolean_array(boolean[] values, int offset, int length) {
        reader.readBooleanArray(values, offset, length);
    }

    @Override
    public void read_char_array(char[] values, int offset, int length) {
        reader.readCharArray(values, offset, length);
    }

    @Override
    public void read_wchar_array(char[] values, int offset, int length) {
        reader.readWcharArray(values, offset, length);
    }

    @Override
    public void read_octet_array(byte[] values, int offset, int length) {
        reader.readOctetArray(values, offset, length);
    }

    @Override
    public void read_short_array(short[] values, int offset, int length) {
        reader.readShortArray(values, offset, length);
    }

    @Override
    public void read_ushort_array(short[] values, int offset, int length) {
        reader.readShortArray(values, offset, length);
    }

    @Override
    public void read_long_array(int[] values, int offset, int length) {
        reader.readLongArray(values, offset, length);
    }

    @Override
    public void read_ulong_array(int[] values, int offset, int length) {
        reader.readLongArray(values, offset, length);
    }

    @Override
    public void read_longlong_array(long[] values, int offset, int length) {
        reader.readLongLongArray(values, offset, length);
    }

    @Override
    public void read_ulonglong_array(long[] values, int offset, int length) {
        reader.readLongLongArray(values, offset, length);
    }

    @Override
    public void read_float_array(float[] values, int offset, int length) {
        reader.readFloatArray(values, offset, length);
    }

    @Override
    public void read_double_array(double[] values, int offset, int length) {
        reader.readDoubleArray(values, offset, length);
    }

    @Override
    public org.omg.CORBA.Object read_Object() {
        return references.read(reader, null);
    }

    @Override
    @SuppressWarnings("rawtypes") // the mapping's signature
    public org.omg.CORBA.Object read_Object(Class stubClass) {
        return references.read(reader, stubClass);
    }

    @Override
    public TypeCode read_TypeCode() {
        return TypeCodeReader.read(reader);
    }

    @Override
    public Any read_any() {
        AnyValue any = new AnyValue(orb, references);
        any.read_value(this, read_TypeCode());
        return any;
    }

    @Override
    public BigDecimal read_fixed() {
        return FixedEncoding.read(reader);
    }

    @Override
    public BigDecimal read_fixed(short digits, short scale) {
        return FixedEncoding.read(reader, digits, scale);
    }

    @Override
    public Serializable read_value() {
        return values().read(null, null);
    }

    @Override
    @SuppressWarnings("rawtypes") // the mapping's signature
    public Serializable read_value(Class expectedType) {
        return values().read(ValueClasses.id(expectedType), null);
    }

    @Override
    public Serializable read_value(BoxedValueHelper helper) {
        return values().read(null, helper);
    }

    @Override
    public Serializable read_value(String repositoryId) {
        return values().read(repositoryId, null);
    }

    @Override
    public Serializable read_value(Serializable instance) {
        return values().readState(instance);
    }

    private ValueReader values() {
        if (values == null) {
            values = new ValueReader(this);
        }
        return values;
    }

    @Override
    public Object read_abstract_interface() {
        return reader.readBoolean() ? read_Object() : read_value();
    }

    @Override
    @SuppressWarnings("rawtypes") // the mapping's signature
    public Object read_abstract_interface(Class stubClass) {
        return reader.readBoolean() ? read_Object(stubClass) : read_value();
    }
}
