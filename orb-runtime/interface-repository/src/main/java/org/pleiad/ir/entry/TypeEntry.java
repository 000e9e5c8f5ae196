package org.pleiad.ir.entry;

import org.omg.CORBA.Any;
import org.omg.CORBA.ExceptionDescription;
import org.omg.CORBA.ExceptionDescriptionHelper;
import org.omg.CORBA.IDLType;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeDescription;
import org.omg.CORBA.TypeDescriptionHelper;
import org.pleiad.dynamic.type.TypeShape;

/** A struct, exception, alias, native or boxed value: what its TypeCode says is all there is to it. */
class TypeEntry extends Entry {
    private final TypeCode type;

    TypeEntry(Catalogue catalogue, EntryKind kind, Entry container, String id, String name, TypeCode type) {
        super(catalogue, kind, container, id, name);
        this.type = type;
    }

    public final TypeCode type() {
        return type;
    }

    /** Of an alias or a box. */
    public final IDLType original_type_def() {
        return catalogue().type(TypeShape.content(type));
    }

    final ExceptionDescription exceptionDescription() {
        return new ExceptionDescription(name(), id(), definedInId(), version(), type);
    }

    @Override
    Any description() {
        Any any = catalogue().any();
        if (entryKind() == EntryKind.EXCEPTION) {
            ExceptionDescriptionHelper.insert(any, exceptionDescription());
        } else {
            TypeDescriptionHelper.insert(any, new TypeDescription(name(), id(), definedInId(), version(), type));
        }
        return any;
    }

    /** A struct or an exception, which have the same form. */
    static final class WithMembers extends TypeEntry {
        WithMembers(Catalogue catalogue, EntryKind kind, Entry container, String id, String name, TypeCode type) {
            super(catalogue, kind, container, id, name, type);
        }

        public StructMember[] members() {
            return TypeShape.members(type()).stream()
                    .map(each -> new StructMember(
                            each.name(), each.type(), catalogue().type(each.type())))
                    .toArray(StructMember[]::new);
        }
    }

    /** An enum. */
    static final class Enumeration extends TypeEntry {
        Enumeration(Catalogue catalogue, Entry container, String id, String name, TypeCode type) {
            super(catalogue, EntryKind.ENUM, container, id, name, type);
        }

        public String[] members() {
            return TypeShape.memberNames(type()).toArray(String[]::new);
        }
    }
}
