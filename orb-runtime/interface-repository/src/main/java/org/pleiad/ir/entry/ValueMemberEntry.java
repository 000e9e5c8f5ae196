package org.pleiad.ir.entry;

import org.omg.CORBA.Any;
import org.omg.CORBA.IDLType;
import org.omg.CORBA.PRIVATE_MEMBER;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.ValueMemberHelper;

/** A state member of a value type. */
final class ValueMemberEntry extends Entry {
    private final TypeCode type;
    private final boolean isPublic;

    ValueMemberEntry(Catalogue catalogue, Entry container, String id, String name, TypeCode type, boolean isPublic) {
        super(catalogue, EntryKind.VALUE_MEMBER, container, id, name);
        this.type = type;
        this.isPublic = isPublic;
    }

    public TypeCode type() {
        return type;
    }

    public IDLType type_def() {
        return catalogue().type(type);
    }

    public short access() {
        return isPublic ? PUBLIC_MEMBER.value : PRIVATE_MEMBER.value;
    }

    ValueMember member() {
        return new ValueMember(name(), id(), definedInId(), version(), type, type_def(), access());
    }

    @Override
    Any description() {
        Any any = catalogue().any();
        ValueMemberHelper.insert(any, member());
        return any;
    }
}
