package org.pleiad.ir.entry;

import org.omg.CORBA.Any;
import org.omg.CORBA.IDLType;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.pleiad.dynamic.type.TypeShape;

/** A union. */
final class UnionEntry extends TypeEntry {

    UnionEntry(Catalogue catalogue, Entry container, String id, String name, TypeCode type) {
        super(catalogue, EntryKind.UNION, container, id, name, type);
    }

    public TypeCode discriminator_type() {
        return TypeShape.discriminator(type());
    }

    public IDLType discriminator_type_def() {
        return catalogue().type(discriminator_type());
    }

    /** One for each label; the default one has an octet 0. */
    public UnionMember[] members() {
        return TypeShape.cases(type()).stream()
                .map(each -> new UnionMember(
                        each.name(),
                        each.label() == null ? otherwise() : each.label(),
                        each.type(),
                        catalogue().type(each.type())))
                .toArray(UnionMember[]::new);
    }

    private Any otherwise() {
        Any label = catalogue().any();
        label.insert_octet((byte) 0);
        return label;
    }
}
