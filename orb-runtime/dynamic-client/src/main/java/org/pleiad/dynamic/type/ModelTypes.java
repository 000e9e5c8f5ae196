package org.pleiad.dynamic.type;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PRIVATE_MEMBER;
import org.omg.CORBA.PUBLIC_MEMBER;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.VM_ABSTRACT;
import org.omg.CORBA.VM_CUSTOM;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.VM_TRUNCATABLE;
import org.omg.CORBA.ValueMember;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.ForwardDef;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.NativeDef;
import org.pleiad.idl.model.Definition.StateMember;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.Definition.ValueBoxDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.ArrayType;
import org.pleiad.idl.model.IdlType.FixedType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.SequenceType;
import org.pleiad.idl.model.IdlType.StringType;
import org.pleiad.idl.model.IdlType.WideStringType;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * The TypeCodes of a specification's types. Each definition's is made once, except while it stands inside its own
 * definition, where a placeholder is used. Thread-safe.
 */
public final class ModelTypes {
    private final ORB orb;
    private final Specification specification;
    private final Map<ScopedName, TypeCode> made = new HashMap<>();

    /** Definitions being made, the innermost first, and those of them that a placeholder stands for. */
    private final Deque<ScopedName> enclosing = new ArrayDeque<>();

    private final Set<ScopedName> open = new HashSet<>();

    /** The types of an accepted specification. */
    public ModelTypes(ORB orb, Specification specification) {
        this.orb = orb;
        this.specification = specification;
    }

    /** The TypeCode of a type as it is used. */
    public synchronized TypeCode of(IdlType type) {
        if (type instanceof Primitive primitive) {
            return primitive(primitive);
        }
        if (type instanceof StringType string) {
            return orb.create_string_tc(bound(string.bound()));
        }
        if (type instanceof WideStringType string) {
            return orb.create_wstring_tc(bound(string.bound()));
        }
        if (type instanceof FixedType fixed) {
            return orb.create_fixed_tc((short) fixed.digits(), (short) fixed.scale());
        }
        if (type instanceof SequenceType sequence) {
            return orb.create_sequence_tc(bound(sequence.bound()), of(sequence.element()));
        }
        if (type instanceof ArrayType array) {
            return orb.create_array_tc((int) array.length(), of(array.element()));
        }
        if (type instanceof NamedType named) {
            return of(specification.definition(named.name()));
        }
        throw new IllegalArgumentException("CORBA has no TypeCode for " + type);
    }

    /** The TypeCode of a definition. */
    public synchronized TypeCode of(Definition definition) {
        ScopedName name = definition.name();
        TypeCode known = made.get(name);
        if (known != null) {
            return known;
        }
        if (enclosing.contains(name)) {
            open.add(name);
            return orb.create_recursive_tc(id(definition));
        }
        enclosing.push(name);
        TypeCode type;
        try {
            type = make(definition);
        } finally {
            enclosing.pop();
            open.remove(name);
        }
        if (open.isEmpty()) {
            made.put(name, type);
        }
        return type;
    }

    private TypeCode make(Definition definition) {
        String id = id(definition);
        String name = definition.name().identifier();
        if (definition instanceof StructDef struct) {
            return orb.create_struct_tc(id, name, members(Fields.of(struct, specification)));
        }
        if (definition instanceof ExceptionDef exception) {
            return orb.create_exception_tc(id, name, members(exception.fields()));
        }
        if (definition instanceof UnionDef union) {
            return orb.create_union_tc(id, name, of(union.discriminator()), branches(union));
        }
        if (definition instanceof EnumDef enumeration) {
            return orb.create_enum_tc(
                    id,
                    name,
                    enumeration.enumerators().stream()
                            .map(each -> each.name().identifier())
                            .toArray(String[]::new));
        }
        if (definition instanceof AliasDef alias) {
            return orb.create_alias_tc(id, name, of(alias.type()));
        }
        if (definition instanceof ValueDef value) {
            return value(value, id, name);
        }
        if (definition instanceof ValueBoxDef box) {
            return orb.create_value_box_tc(id, name, of(box.type()));
        }
        if (definition instanceof NativeDef) {
            return orb.create_native_tc(id, name);
        }
        if (definition instanceof InterfaceDef face) {
            return face(face.kind(), id, name);
        }
        if (definition instanceof ForwardDef forward && !forward.value()) {
            return face(forward.kind(), id, name);
        }
        throw new IllegalArgumentException("CORBA has no TypeCode for " + definition.name());
    }

    private TypeCode face(InterfaceKind kind, String id, String name) {
        return switch (kind) {
            case ORDINARY -> orb.create_interface_tc(id, name);
            case ABSTRACT -> orb.create_abstract_interface_tc(id, name);
            case LOCAL -> orb.create_local_interface_tc(id, name);
        };
    }

    private StructMember[] members(List<Field> fields) {
        return fields.stream()
                .map(field -> new StructMember(field.identifier(), of(field.type()), null))
                .toArray(StructMember[]::new);
    }

    private UnionMember[] branches(UnionDef union) {
        var members = new ArrayList<UnionMember>();
        TypeCode discriminator = of(union.discriminator());
        for (UnionCase branch : union.cases()) {
            String name = branch.field().identifier();
            TypeCode type = of(branch.field().type());
            for (ConstantValue label : branch.labels()) {
                members.add(new UnionMember(name, Constants.any(orb, label, discriminator), type, null));
            }
            if (branch.isDefault()) {
                // the default label is a zero octet whatever the discriminator is: CORBA 3.3 part 1, 8.11.1
                var label = orb.create_any();
                label.insert_octet((byte) 0);
                members.add(new UnionMember(name, label, type, null));
            }
        }
        return members.toArray(UnionMember[]::new);
    }

    private TypeCode value(ValueDef value, String id, String name) {
        Optional<ValueDef> base = Fields.concreteBase(value, specification);
        short modifier = value.isAbstract()
                ? VM_ABSTRACT.value
                : Fields.isCustom(value, specification)
                        ? VM_CUSTOM.value
                        : value.truncatable() ? VM_TRUNCATABLE.value : VM_NONE.value;
        var members = new ArrayList<ValueMember>();
        for (StateMember member : value.state()) {
            members.add(new ValueMember(
                    member.field().identifier(),
                    "",
                    id,
                    "",
                    of(member.field().type()),
                    null,
                    member.isPublic() ? PUBLIC_MEMBER.value : PRIVATE_MEMBER.value));
        }
        TypeCode concrete = base.map(this::of).orElse(null);
        return orb.create_value_tc(id, name, modifier, concrete, members.toArray(ValueMember[]::new));
    }

    private TypeCode primitive(Primitive primitive) {
        TCKind kind = switch (primitive) {
            case VOID -> TCKind.tk_void;
            case BOOLEAN -> TCKind.tk_boolean;
            case OCTET, INT8, UINT8 -> TCKind.tk_octet;
            case CHAR -> TCKind.tk_char;
            case WCHAR -> TCKind.tk_wchar;
            case SHORT -> TCKind.tk_short;
            case UNSIGNED_SHORT -> TCKind.tk_ushort;
            case LONG -> TCKind.tk_long;
            case UNSIGNED_LONG -> TCKind.tk_ulong;
            case LONG_LONG -> TCKind.tk_longlong;
            case UNSIGNED_LONG_LONG -> TCKind.tk_ulonglong;
            case FLOAT -> TCKind.tk_float;
            case DOUBLE -> TCKind.tk_double;
            case LONG_DOUBLE -> TCKind.tk_longdouble;
            case ANY -> TCKind.tk_any;
            case OBJECT -> TCKind.tk_objref;
            case VALUE_BASE -> TCKind.tk_value;
            case TYPE_CODE -> TCKind.tk_TypeCode;
        };
        return orb.get_primitive_tc(kind);
    }

    private static String id(Definition definition) {
        return definition.declaration().repositoryId();
    }

    private static int bound(OptionalLong bound) {
        return (int) bound.orElse(0);
    }
}
