package org.pleiad.orb.dynany;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.DynamicAny.DynAnyFactoryPackage.InconsistentTypeCode;

/** Looks through a type for parts that no dynamic value can have: native and local types, Principal, long double. */
final class Usable {
    private final Set<TypeCode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Usable() {}

    static void require(TypeCode type) throws InconsistentTypeCode {
        if (type == null) {
            throw new InconsistentTypeCode("null is no TypeCode");
        }
        new Usable().check(type);
    }

    private void check(TypeCode type) throws InconsistentTypeCode {
        if (!seen.add(type)) {
            return;
        }
        Shape shape = Shape.of(type);
        switch (shape.kind()) {
            case TCKind._tk_struct, TCKind._tk_except -> checkMembers(shape);
            case TCKind._tk_union -> {
                check(shape.discriminator());
                checkMembers(shape);
            }
            case TCKind._tk_sequence, TCKind._tk_array, TCKind._tk_value_box -> check(shape.content());
            case TCKind._tk_value, TCKind._tk_event -> {
                checkMembers(shape);
                if (shape.base() != null) {
                    check(shape.base().type());
                }
            }
            case TCKind._tk_enum, TCKind._tk_fixed -> {}
            default -> {
                if (!BasicNode.canHold(shape.kind())) {
                    throw new InconsistentTypeCode("there are no dynamic values of type " + type);
                }
            }
        }
    }

    private void checkMembers(Shape shape) throws InconsistentTypeCode {
        for (int i = 0; i < shape.memberCount(); i++) {
            check(shape.memberType(i));
        }
    }
}
