package org.pleiad.orb.dynamic;

import java.io.Serializable;
import java.math.BigDecimal;
import org.omg.CORBA.Any;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Principal;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA_2_3.portable.OutputStream;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/** The stream that generated code marshals to: a {@link CdrWriter} in the mapping's clothes. For one thread. */
public class CdrOutputStream extends OutputStream {
    private final ORB orb;
    private final CdrWriter writer;
    private final ObjectReferences references;
    /** Made when the first value is written. */
    private ValueWriter values;

    /**
     * A stream over a writer.
     *
     * @param orb what {@link #orb} returns
     * @param writer where everything goes
     * @param references how object references are written
     */
    public CdrOutputStream(ORB orb, CdrWriter writer, ObjectReferences references) {
        this.orb = orb;
        this.writer = writer;
        this.references = references;
    }

    /** The writer below. */
    public CdrWriter writer() {
        return writer;
    }

    @Override
    public ORB orb() {
        return orb;
    }

    /** A stream that reads what has been written so far; shares the buffer. */
    @Override
    public InputStream create_input_stream() {
        return new CdrInputStream(orb, Memory.reader(writer), references);
    }

    @Override
    public void write_Context(Context context, ContextList names) {
        ContextEncoding.write(writer, context, names);
    }

    @Override
    public void write(int octet) {
        writer.writeOctet((byte) octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        writer.writeOctets(octets, offset, length);
    }

    @Override
    public void write_boolean(boolean value) {
        writer.writeBoolean(value);
    }

    @Override
    public void write_char(char value) {
        writer.writeChar(value);
    }

    @Override
    public void write_wchar(char value) {
        writer.writeWchar(value);
    }

    @Override
    public void write_octet(byte value) {
        writer.writeOctet(value);
    }

    @Override
    public void write_short(short value) {
        writer.writeShort(value);
    }

    @Override
    public void write_ushort(short value) {
        writer.writeShort(value);
    }

    @Override
    public void write_long(int value) {
        writer.writeLong(value);
    }

    @Override
    public void write_ulong(int value) {
        writer.writeLong(value);
    }

    @Override
    public void write_longlong(long value) {
        writer.writeLongLong(value);
    }

    @Override
    public void write_ulonglong(long value) {
        writer.writeLongLong(value);
    }

    @Override
    public void write_float(float value) {
        writer.writeFloat(value);
    }

    @Override
    public void write_double(double value) {
        writer.writeDouble(value);
    }

    @Override
    public void write_string(String value) {
        writer.writeString(value);
    }

    @Override
    public void write_wstring(String value) {
        writer.writeWstring(value);
    }

    @Override
    public void write_boolean_array(boolean[] values, int offset, int length) {
        writer.writeBooleanArray(values, offset, length);
    }

    @Override
    public void write_char_array(char[] values, int offset, int length) {
        writer.writeCharArray(values, offset, length);
    }

    @Override
    public void write_wchar_array(char[] values, int offset, int length) {
        writer.writeWcharArray(values, offset, length);
    }

    @Override
    public void write_octet_array(byte[] values, int offset, int length) {
        writer.writeOctets(values, offset, length);
    }

    @Override
    public void write_short_array(short[] values, int offset, int length) {
        writer.writeShortArray(values, offset, length);
    }

    @Override
    public void write_ushort_array(short[] values, int offset, int length) {
        writer.writeShortArray(values, offset, length);
    }

    @Override
    public void write_long_array(int[] values, int offset, int length) {
        writer.writeLongArray(values, offset, length);
    }

    @Override
    public void write_ulong_array(int[] values, int offset, int length) {
        writer.writeLongArray(values, offset, length);
    }

    @Override
    public void write_longlong_array(long[] values, int offset, int length) {
        writer.writeLongLongArray(values, offset, length);
    }

    @Override
    public void write_ulonglong_array(long[] values, int offset, int length) {
        writer.writeLongLongArray(values, offset, length);
    }

    @Override
    public void write_float_array(float[] values, int offset, int length) {
        writer.writeFloatArray(values, offset, length);
    }

    @Override
    public void write_double_array(double[] values, int offset, int length) {
        writer.writeDoubleArray(values, offset, length);
    }

    @Override
    public void write_Object(org.omg.CORBA.Object value) {
        references.write(writer, value);
    }

    @Override
    public void write_TypeCode(TypeCode value) {
        if (value == null) {
            throw Minor.NULL_VALUE.exception(writer.completion(), "TypeCode");
        }
        TypeCodeWriter.write(writer, TypeCodes.adopt(value));
    }

    @Override
    public void write_any(Any value) {
        if (value == null) {
            throw Minor.NULL_VALUE.exception(writer.completion(), "any");
        }
        write_TypeCode(value.type());
        value.write_value(this);
    }

    /** @deprecated CORBA 2.2 withdrew Principal. */
    @Deprecated
    @Override
    public void write_Principal(Principal value) {
        writer.writeOctetSequence(value.name());
    }

    @Override
    public void write_fixed(BigDecimal value) {
        FixedEncoding.write(writer, value);
    }

    @Override
    public void write_fixed(BigDecimal value, short digits, short scale) {
        FixedEncoding.write(writer, value, digits, scale);
    }

    @Override
    public void write_value(Serializable value) {
        values().write(value, null);
    }

    @Override
    @SuppressWarnings("rawtypes") // the mapping's signature
    public void write_value(Serializable value, Class expectedType) {
        values().write(value, null);
    }

    @Override
    public void write_value(Serializable value, String repositoryId) {
        values().write(value, null);
    }

    @Override
    public void write_value(Serializable value, BoxedValueHelper helper) {
        values().write(value, helper);
    }

    private ValueWriter values() {
        if (values == null) {
            values = new ValueWriter(this);
        }
        return values;
    }

    @Override
    public void write_abstract_interface(Object value) {
        boolean isReference = value instanceof org.omg.CORBA.Object;
        writer.writeBoolean(isReference);
        if (isReference) {
            write_Object((org.omg.CORBA.Object) value);
        } else if (value == null || value instanceof Serializable) {
            write_value((Serializable) value);
        } else {
            throw Minor.NOT_AN_ABSTRACT_INTERFACE.exception(
                    writer.completion(), value.getClass().getName());
        }
    }
}
