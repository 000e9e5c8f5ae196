package org.pleiad.orb.dynany;

import java.io.Serializable;
import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;

/**
 * The insert and get operations of dynamic values for basic types (CORBA 3.3 part 1, 13.2.3.8): on a value of a basic type
 * they concern the value itself, on one with components the current component.
 */
abstract class BasicAccess extends Node {
    private static final long serialVersionUID = 1L;

    BasicAccess(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    /**
     * What the operations concern.
     *
     * @throws InvalidValue if there is no current component
     * @throws TypeMismatch if there can be none
     */
    abstract Node target() throws TypeMismatch, InvalidValue;

    private BasicNode basic(int kind) throws TypeMismatch, InvalidValue {
        requireAlive();
        if (target() instanceof BasicNode basic) {
            return basic.of(kind);
        }
        throw mismatch(TCKind.from_int(kind));
    }

    private ValueCommonNode value() throws TypeMismatch, InvalidValue {
        requireAlive();
        Node found = this instanceof ValueCommonNode ? this : target();
        if (found instanceof ValueCommonNode value) {
            return value;
        }
        throw found.mismatch(TCKind.tk_value);
    }

    @Override
    public void insert_boolean(boolean value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_boolean).set(value);
    }

    @Override
    public void insert_octet(byte value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_octet).set(value);
    }

    @Override
    public void insert_char(char value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_char).set(value);
    }

    @Override
    public void insert_short(short value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_short).set(value);
    }

    @Override
    public void insert_ushort(short value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_ushort).set(value);
    }

    @Override
    public void insert_long(int value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_long).set(value);
    }

    @Override
    public void insert_ulong(int value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_ulong).set(value);
    }

    @Override
    public void insert_float(float value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_float).set(value);
    }

    @Override
    public void insert_double(double value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_double).set(value);
    }

    @Override
    public void insert_longlong(long value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_longlong).set(value);
    }

    @Override
    public void insert_ulonglong(long value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_ulonglong).set(value);
    }

    @Override
    public void insert_wchar(char value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_wchar).set(value);
    }

    @Override
    public void insert_string(String value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_string).set(value);
    }

    @Override
    public void insert_wstring(String value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_wstring).set(value);
    }

    @Override
    public void insert_reference(org.omg.CORBA.Object value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_objref).set(value);
    }

    @Override
    public void insert_typecode(TypeCode value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_TypeCode).set(value);
    }

    @Override
    public void insert_any(Any value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_any).set(value);
    }

    @Override
    public void insert_dyn_any(DynAny value) throws TypeMismatch, InvalidValue {
        basic(TCKind._tk_any).set(value.to_any());
    }

    @Override
    public void insert_val(Serializable value) throws TypeMismatch, InvalidValue {
        requireAlive();
        if (target() instanceof BasicNode basic && basic.shape().kind() == TCKind._tk_abstract_interface) {
            basic.set(value);
        } else {
            value().setTo(value);
        }
    }

    @Override
    public boolean get_boolean() throws TypeMismatch, InvalidValue {
        return (Boolean) basic(TCKind._tk_boolean).get();
    }

    @Override
    public byte get_octet() throws TypeMismatch, InvalidValue {
        return (Byte) basic(TCKind._tk_octet).get();
    }

    @Override
    public char get_char() throws TypeMismatch, InvalidValue {
        return (Character) basic(TCKind._tk_char).get();
    }

    @Override
    public short get_short() throws TypeMismatch, InvalidValue {
        return (Short) basic(TCKind._tk_short).get();
    }

    @Override
    public short get_ushort() throws TypeMismatch, InvalidValue {
        return (Short) basic(TCKind._tk_ushort).get();
    }

    @Override
    public int get_long() throws TypeMismatch, InvalidValue {
        return (Integer) basic(TCKind._tk_long).get();
    }

    @Override
    public int get_ulong() throws TypeMismatch, InvalidValue {
        return (Integer) basic(TCKind._tk_ulong).get();
    }

    @Override
    public float get_float() throws TypeMismatch, InvalidValue {
        return (Float) basic(TCKind._tk_float).get();
    }

    @Override
    public double get_double() throws TypeMismatch, InvalidValue {
        return (Double) basic(TCKind._tk_double).get();
    }

    @Override
    public long get_longlong() throws TypeMismatch, InvalidValue {
        return (Long) basic(TCKind._tk_longlong).get();
    }

    @Override
    public long get_ulonglong() throws TypeMismatch, InvalidValue {
        return (Long) basic(TCKind._tk_ulonglong).get();
    }

    @Override
    public char get_wchar() throws TypeMismatch, InvalidValue {
        return (Character) basic(TCKind._tk_wchar).get();
    }

    @Override
    public String get_string() throws TypeMismatch, InvalidValue {
        return (String) basic(TCKind._tk_string).get();
    }

    @Override
    public String get_wstring() throws TypeMismatch, InvalidValue {
        return (String) basic(TCKind._tk_wstring).get();
    }

    @Override
    public org.omg.CORBA.Object get_reference() throws TypeMismatch, InvalidValue {
        return (org.omg.CORBA.Object) basic(TCKind._tk_objref).get();
    }

    @Override
    public TypeCode get_typecode() throws TypeMismatch, InvalidValue {
        return (TypeCode) basic(TCKind._tk_TypeCode).get();
    }

    @Override
    public Any get_any() throws TypeMismatch, InvalidValue {
        return ((Any) basic(TCKind._tk_any).get());
    }

    @Override
    public DynAny get_dyn_any() throws TypeMismatch, InvalidValue {
        return NodeReader.read(maker(), get_any()).atTop();
    }

    @Override
    public Serializable get_val() throws TypeMismatch, InvalidValue {
        requireAlive();
        if (target() instanceof BasicNode basic && basic.shape().kind() == TCKind._tk_abstract_interface) {
            if (basic.get() instanceof org.omg.CORBA.Object) {
                throw basic.mismatch(TCKind.tk_value);
            }
            return (Serializable) basic.get();
        }
        return value().content().extract_Value();
    }
}
