package org.omg.CORBA;

import java.io.Serializable;
import java.math.BigDecimal;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * A value of any IDL type together with its TypeCode.
 *
 * <p>{@code extract_x} raises BAD_OPERATION if the content is of another type; {@code insert_x} sets type and value.
 * Helpers of generated types put structured values in and out. Made by {@link ORB#create_any}. IDL-to-Java mapping 1.3,
 * section 1.18.
 */
public abstract class Any implements IDLEntity {
    private static final long serialVersionUID = 1L;

    public Any() {}

    /** Whether both types are equal and both values are. */
    public abstract boolean equal(Any other);

    public abstract TypeCode type();

    /** Sets the type and clears the value. */
    public abstract void type(TypeCode type);

    /** Reads a value of the given type and takes both. */
    public abstract void read_value(InputStream input, TypeCode type) throws MARSHAL;

    /** Writes the value without its type. */
    public abstract void write_value(OutputStream output);

    /** A stream whose content becomes the value of this any. */
    public abstract OutputStream create_output_stream();

    /** A stream from which the value can be read. */
    public abstract InputStream create_input_stream();

    public abstract short extract_short() throws BAD_OPERATION;

    public abstract void insert_short(short value);

    public abstract int extract_long() throws BAD_OPERATION;

    public abstract void insert_long(int value);

    public abstract long extract_longlong() throws BAD_OPERATION;

    public abstract void insert_longlong(long value);

    public abstract short extract_ushort() throws BAD_OPERATION;

    public abstract void insert_ushort(short value);

    public abstract int extract_ulong() throws BAD_OPERATION;

    public abstract void insert_ulong(int value);

    public abstract long extract_ulonglong() throws BAD_OPERATION;

    public abstract void insert_ulonglong(long value);

    public abstract float extract_float() throws BAD_OPERATION;

    public abstract void insert_float(float value);

    public abstract double extract_double() throws BAD_OPERATION;

    public abstract void insert_double(double value);

    public abstract boolean extract_boolean() throws BAD_OPERATION;

    public abstract void insert_boolean(boolean value);

    public abstract char extract_char() throws BAD_OPERATION;

    public abstract void insert_char(char value) throws DATA_CONVERSION;

    public abstract char extract_wchar() throws BAD_OPERATION;

    public abstract void insert_wchar(char value);

    public abstract byte extract_octet() throws BAD_OPERATION;

    public abstract void insert_octet(byte value);

    public abstract String extract_string() throws BAD_OPERATION;

    public abstract void insert_string(String value) throws DATA_CONVERSION, MARSHAL;

    public abstract String extract_wstring() throws BAD_OPERATION;

    public abstract void insert_wstring(String value) throws MARSHAL;

    public abstract Any extract_any() throws BAD_OPERATION;

    public abstract void insert_any(Any value);

    public abstract Object extract_Object() throws BAD_OPERATION;

    public abstract void insert_Object(Object value);

    public abstract void insert_Object(Object value, TypeCode type) throws BAD_PARAM;

    public abstract Serializable extract_Value() throws BAD_OPERATION;

    public abstract void insert_Value(Serializable value);

    public abstract void insert_Value(Serializable value, TypeCode type) throws MARSHAL;

    public abstract TypeCode extract_TypeCode() throws BAD_OPERATION;

    public abstract void insert_TypeCode(TypeCode value);

    /** @deprecated CORBA 2.2 withdrew Principal. */
    @Deprecated
    public Principal extract_Principal() throws BAD_OPERATION {
        throw new NO_IMPLEMENT("extract_Principal");
    }

    /** @deprecated CORBA 2.2 withdrew Principal. */
    @Deprecated
    public void insert_Principal(Principal value) {
        throw new NO_IMPLEMENT("insert_Principal");
    }

    /** The holder given to {@link #insert_Streamable}; BAD_INV_ORDER if the value came another way. */
    public Streamable extract_Streamable() throws BAD_INV_ORDER {
        throw new NO_IMPLEMENT("extract_Streamable");
    }

    /** Takes a reference to the holder; the value is read from it when it is needed. */
    public void insert_Streamable(Streamable value) {
        throw new NO_IMPLEMENT("insert_Streamable");
    }

    public BigDecimal extract_fixed() {
        throw new NO_IMPLEMENT("extract_fixed");
    }

    /** Inserts a fixed-point value whose digits and scale are those of the number. */
    public void insert_fixed(BigDecimal value) {
        throw new NO_IMPLEMENT("insert_fixed");
    }

    public void insert_fixed(BigDecimal value, TypeCode type) throws BAD_INV_ORDER {
        throw new NO_IMPLEMENT("insert_fixed");
    }
}
