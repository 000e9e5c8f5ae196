package org.pleiad.orb.dynamic;

import org.omg.CORBA.Any;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.ValueMember;

/** Types that the tests share. */
final class Types {
    static final TypeCode LONG = TypeCodes.primitive(TCKind.tk_long);
    static final TypeCode COLOR =
            TypeCodes.enumeration("IDL:Color:1.0", "Color", new String[] {"red", "green", "blue"});

    /** {@code struct Node { long value; sequence<Node> children; }} */
    static final TypeCode NODE = TypeCodes.struct("IDL:Node:1.0", "Node", new StructMember[] {
        member("value", LONG), member("children", TypeCodes.sequence(0, TypeCodes.recursive("IDL:Node:1.0")))
    });

    /** {@code union Shape switch (Color) { case red: case green: double radius; default: Node tree; }} */
    static final TypeCode SHAPE = TypeCodes.union("IDL:Shape:1.0", "Shape", COLOR, new UnionMember[] {
        branch("radius", label(COLOR, 0), TypeCodes.primitive(TCKind.tk_double)),
        branch("radius", label(COLOR, 1), TypeCodes.primitive(TCKind.tk_double)),
        branch("tree", defaultLabel(), NODE)
    });

    private Types() {}

    static StructMember member(String name, TypeCode type) {
        return new StructMember(name, type, null);
    }

    static UnionMember branch(String name, Any label, TypeCode type) {
        return new UnionMember(name, label, type, null);
    }

    static ValueMember state(String name, TypeCode type) {
        return new ValueMember(name, "", "", "", type, null, (short) 1);
    }

    static AnyValue any() {
        return new AnyValue(null, new DetachedReferences());
    }

    static Any label(TypeCode discriminator, long value) {
        return Discriminators.toAny((CdrTypeCode) discriminator, value);
    }

    static Any defaultLabel() {
        return Discriminators.defaultLabel();
    }
}
