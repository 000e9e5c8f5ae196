package org.pleiad.orb.dynany;

import java.util.Properties;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.ValueMember;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyFactory;
import org.omg.DynamicAny.DynAnyFactoryHelper;

/** An ORB, its factory, and types, for the tests of dynamic values. */
final class Dynamic {
    static final ORB ORB = org.omg.CORBA.ORB.init(new String[0], new Properties());
    static final DynAnyFactory FACTORY = factory();

    static final TypeCode LONG = primitive(TCKind.tk_long);
    static final TypeCode SHORT = primitive(TCKind.tk_short);
    static final TypeCode STRING = primitive(TCKind.tk_string);
    static final TypeCode ANY = primitive(TCKind.tk_any);
    static final TypeCode COLOR = ORB.create_enum_tc("IDL:Color:1.0", "Color", new String[] {"red", "green", "blue"});

    /** {@code struct Point { long x; string<5> name; }} */
    static final TypeCode POINT = ORB.create_struct_tc(
            "IDL:Point:1.0", "Point", new StructMember[] {member("x", LONG), member("name", ORB.create_string_tc(5))});

    private Dynamic() {}

    private static DynAnyFactory factory() {
        try {
            return DynAnyFactoryHelper.narrow(ORB.resolve_initial_references("DynAnyFactory"));
        } catch (org.omg.CORBA.ORBPackage.InvalidName e) {
            throw new IllegalStateException(e);
        }
    }

    static TypeCode primitive(TCKind kind) {
        return ORB.get_primitive_tc(kind);
    }

    static StructMember member(String name, TypeCode type) {
        return new StructMember(name, type, null);
    }

    static UnionMember branch(String name, Any label, TypeCode type) {
        return new UnionMember(name, label, type, null);
    }

    static ValueMember state(String name, TypeCode type) {
        return new ValueMember(name, "", "", "", type, null, (short) 1);
    }

    /** A label of a union, made by a dynamic value. */
    static Any label(TypeCode type, int value) throws Exception {
        DynAny label = of(type);
        if (label instanceof org.omg.DynamicAny.DynEnum enumeration) {
            enumeration.set_as_ulong(value);
        } else if (type.kind() == TCKind.tk_boolean) {
            label.insert_boolean(value != 0);
        } else if (type.kind() == TCKind.tk_char) {
            label.insert_char((char) value);
        } else {
            label.insert_long(value);
        }
        return label.to_any();
    }

    static Any defaultLabel() {
        Any label = ORB.create_any();
        label.insert_octet((byte) 0);
        return label;
    }

    static Any longAny(int value) {
        Any any = ORB.create_any();
        any.insert_long(value);
        return any;
    }

    static Any stringAny(String value) {
        Any any = ORB.create_any();
        any.insert_string(value);
        return any;
    }

    static DynAny of(TypeCode type) throws Exception {
        return FACTORY.create_dyn_any_from_type_code(type);
    }

    static DynAny of(Any value) throws Exception {
        return FACTORY.create_dyn_any(value);
    }
}
