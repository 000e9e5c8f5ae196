package org.pleiad.idl.generate;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.PrimitiveType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.BitmaskDef;
import org.pleiad.idl.model.Definition.BitsetDef;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.InterfaceDef;
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
import org.pleiad.idl.model.IdlType.MapType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.SequenceType;
import org.pleiad.idl.model.IdlType.StringType;
import org.pleiad.idl.model.IdlType.WideStringType;
import org.pleiad.idl.model.ScopedName;

/**
 * Expressions that make the type code of a definition. Other types come from their helpers, except those in a cycle with
 * the one being made: these are written out in place, down to a recursive placeholder for a type that is being made
 * already. So no helper ever waits for another, or keeps a type code with a placeholder that nothing resolves.
 */
final class TypeCodes {

    /** Name of the local that holds the ORB in every method that uses these expressions. */
    static final String ORB = "orb";

    private final TypeMapping mapping;
    private final Literals literals;
    private final Recursion recursion;

    TypeCodes(TypeMapping mapping, Literals literals, Recursion recursion) {
        this.mapping = mapping;
        this.literals = literals;
        this.recursion = recursion;
    }

    /** The type code of the definition itself; statements that it needs first are appended to the body. */
    Expression of(Body body, Definition definition) {
        return make(body, definition, new ArrayDeque<>());
    }

    private Expression make(Body body, Definition definition, Deque<ScopedName> enclosing) {
        enclosing.push(definition.name());
        Expression made = create(body, definition, enclosing);
        enclosing.pop();
        return made;
    }

    private Expression create(Body body, Definition definition, Deque<ScopedName> enclosing) {
        Expression id = Ast.text(definition.declaration().repositoryId());
        Expression name = Ast.text(definition.name().identifier());
        if (definition instanceof StructDef struct) {
            return orb("create_struct_tc", id, name, members(body, mapping.fields(struct), enclosing));
        }
        if (definition instanceof ExceptionDef exception) {
            return orb("create_exception_tc", id, name, members(body, exception.fields(), enclosing));
        }
        if (definition instanceof UnionDef union) {
            SourceLocation location = union.declaration().location();
            Expression discriminator = of(body, union.discriminator(), enclosing, location);
            return orb("create_union_tc", id, name, discriminator, branches(body, union, enclosing));
        }
        if (definition instanceof EnumDef enumeration) {
            List<Expression> labels = enumeration.enumerators().stream()
                    .map(enumerator -> (Expression) Ast.text(enumerator.name().identifier()))
                    .toList();
            return orb("create_enum_tc", id, name, Ast.arrayWith(Ast.string(), labels));
        }
        if (definition instanceof AliasDef alias) {
            SourceLocation location = alias.declaration().location();
            return orb("create_alias_tc", id, name, of(body, alias.type(), enclosing, location));
        }
        if (definition instanceof InterfaceDef face) {
            String method = switch (face.kind()) {
                case ORDINARY -> "create_interface_tc";
                case ABSTRACT -> "create_abstract_interface_tc";
                case LOCAL -> "create_local_interface_tc";
            };
            return orb(method, id, name);
        }
        if (definition instanceof NativeDef) {
            return orb("create_native_tc", id, name);
        }
        if (definition instanceof ValueDef value) {
            return value(body, value, enclosing);
        }
        if (definition instanceof ValueBoxDef box) {
            return orb(
                    "create_value_box_tc",
                    id,
                    name,
                    of(body, box.type(), enclosing, box.declaration().location()));
        }
        if (definition instanceof BitmaskDef mask) {
            return orb(
                    "create_alias_tc",
                    id,
                    name,
                    primitive(BitStorage.of(mask).type(), mask.declaration().location()));
        }
        if (definition instanceof BitsetDef set) {
            Primitive type = BitStorage.of(set, mapping.specification()).type();
            return orb(
                    "create_alias_tc",
                    id,
                    name,
                    primitive(type, set.declaration().location()));
        }
        throw new IllegalArgumentException("no type code for " + definition.name());
    }

    private Expression value(Body body, ValueDef value, Deque<ScopedName> enclosing) {
        var lineage = new ValueLineage(mapping.specification());
        String modifier = value.isAbstract()
                ? "VM_ABSTRACT"
                : lineage.isCustom(value) ? "VM_CUSTOM" : value.truncatable() ? "VM_TRUNCATABLE" : "VM_NONE";
        Expression base = lineage.concreteBase(value)
                .map(inherited -> named(body, inherited.name(), enclosing))
                .orElseGet(Ast::nullValue);
        String id = value.declaration().repositoryId();
        var members = new ArrayList<Expression>();
        for (StateMember member : value.state()) {
            Field field = member.field();
            members.add(Ast.construct(
                    Ast.corba("ValueMember"),
                    Ast.text(field.identifier()),
                    Ast.text(""),
                    Ast.text(id),
                    Ast.text(""),
                    of(body, field.type(), enclosing, field.location()),
                    Ast.nullValue(),
                    Ast.staticField(Ast.corba(member.isPublic() ? "PUBLIC_MEMBER" : "PRIVATE_MEMBER"), "value")));
        }
        return orb(
                "create_value_tc",
                Ast.text(id),
                Ast.text(value.name().identifier()),
                Ast.staticField(Ast.corba(modifier), "value"),
                base,
                Ast.arrayWith(Ast.corba("ValueMember"), members));
    }

    private Expression of(Body body, IdlType type, Deque<ScopedName> enclosing, SourceLocation user) {
        if (type instanceof Primitive primitive) {
            return primitive(primitive, user);
        }
        if (type instanceof StringType string) {
            return orb("create_string_tc", bound(string.bound()));
        }
        if (type instanceof WideStringType string) {
            return orb("create_wstring_tc", bound(string.bound()));
        }
        if (type instanceof FixedType fixed) {
            return orb("create_fixed_tc", shortNumber(fixed.digits()), shortNumber(fixed.scale()));
        }
        if (type instanceof SequenceType sequence) {
            Expression element = of(body, sequence.element(), enclosing, user);
            return orb("create_sequence_tc", bound(sequence.bound()), element);
        }
        if (type instanceof ArrayType array) {
            Expression element = of(body, array.element(), enclosing, user);
            return orb("create_array_tc", Ast.number((int) array.length()), element);
        }
        if (type instanceof MapType map) {
            return map(body, map, enclosing, user);
        }
        if (type instanceof NamedType named) {
            return named(body, named.name(), enclosing);
        }
        throw TypeMapping.unmapped(type, user);
    }

    /** CORBA has no type code for maps: that of a sequence of structs, which is what they are on the wire. */
    private Expression map(Body body, MapType map, Deque<ScopedName> enclosing, SourceLocation user) {
        List<Field> entry = List.of(
                new Field("key", map.key(), "", List.of(), user), new Field("value", map.value(), "", List.of(), user));
        Expression struct = orb(
                "create_struct_tc",
                Ast.text(MapEntryIds.id(map)),
                Ast.text("MapEntry"),
                members(body, entry, enclosing));
        return orb("create_sequence_tc", bound(map.bound()), struct);
    }

    private Expression named(Body body, ScopedName name, Deque<ScopedName> enclosing) {
        Definition definition = mapping.specification().definition(name);
        boolean canBeRecursive = definition instanceof StructDef
                || definition instanceof UnionDef
                || definition instanceof ValueDef
                || definition instanceof ValueBoxDef;
        if (canBeRecursive && enclosing.contains(name)) {
            return orb("create_recursive_tc", Ast.text(definition.declaration().repositoryId()));
        }
        if (recursion.mutual(enclosing.peekLast(), name)) {
            return make(body, definition, enclosing);
        }
        if (mapping.isKnownNative(definition)) {
            return create(body, definition, enclosing);
        }
        return Ast.staticCall(mapping.helper(name), "type");
    }

    private static Expression primitive(Primitive primitive, SourceLocation user) {
        var basic = BasicType.of(primitive);
        String kind;
        if (basic.isPresent()) {
            kind = basic.get().stream();
        } else {
            switch (primitive) {
                case ANY -> kind = "any";
                case TYPE_CODE -> kind = "TypeCode";
                case OBJECT -> {
                    return orb("create_interface_tc", Ast.text("IDL:omg.org/CORBA/Object:1.0"), Ast.text("Object"));
                }
                case VALUE_BASE -> {
                    return Ast.staticCall(Ast.corba("ValueBaseHelper"), "type");
                }
                default -> throw TypeMapping.unmapped(primitive, user);
            }
        }
        return orb("get_primitive_tc", Ast.staticField(Ast.corba("TCKind"), "tk_" + kind));
    }

    private Expression members(Body body, List<Field> fields, Deque<ScopedName> enclosing) {
        var members = new ArrayList<Expression>();
        for (Field field : fields) {
            members.add(Ast.construct(
                    Ast.corba("StructMember"),
                    Ast.text(field.identifier()),
                    of(body, field.type(), enclosing, field.location()),
                    Ast.nullValue()));
        }
        return Ast.arrayWith(Ast.corba("StructMember"), members);
    }

    private Expression branches(Body body, UnionDef union, Deque<ScopedName> enclosing) {
        var members = new ArrayList<Expression>();
        for (UnionCase branch : union.cases()) {
            for (ConstantValue label : branch.labels()) {
                members.add(member(body, branch, label(body, label, union.discriminator()), enclosing));
            }
            if (branch.isDefault()) {
                // the default label is a zero octet whatever the discriminator is: CORBA 3.3 part 1, section 8.11.1
                members.add(member(
                        body,
                        branch,
                        anyWith(body, "insert_octet", Ast.cast(PrimitiveType.byteType(), Ast.number(0))),
                        enclosing));
            }
        }
        return Ast.arrayWith(Ast.corba("UnionMember"), members);
    }

    private Expression member(Body body, UnionCase branch, String label, Deque<ScopedName> enclosing) {
        Field field = branch.field();
        return Ast.construct(
                Ast.corba("UnionMember"),
                Ast.text(field.identifier()),
                Ast.name(label),
                of(body, field.type(), enclosing, field.location()),
                Ast.nullValue());
    }

    private String label(Body body, ConstantValue value, IdlType discriminator) {
        Expression literal = literals.of(value, discriminator);
        if (value instanceof EnumValue enumerator) {
            String any = newAny(body);
            body.add(
                    Ast.statement(Ast.staticCall(mapping.helper(enumerator.type()), "insert", Ast.name(any), literal)));
            return any;
        }
        BasicType basic = mapping.basic(discriminator).orElseThrow();
        boolean narrow = basic.javaType().equals(PrimitiveType.shortType())
                || basic.javaType().equals(PrimitiveType.byteType());
        return anyWith(
                body,
                "insert_" + basic.stream(),
                narrow && !literal.isCastExpr() ? Ast.cast(basic.javaType(), literal) : literal);
    }

    private static String anyWith(Body body, String method, Expression value) {
        String any = newAny(body);
        body.add(Ast.statement(Ast.call(Ast.name(any), method, value)));
        return any;
    }

    private static String newAny(Body body) {
        return body.declare(Ast.corba("Any"), "label", orb("create_any"));
    }

    private static Expression bound(OptionalLong bound) {
        return Ast.number((int) bound.orElse(0));
    }

    private static Expression shortNumber(int value) {
        return Ast.cast(PrimitiveType.shortType(), Ast.number(value));
    }

    private static Expression orb(String method, Expression... arguments) {
        return Ast.call(Ast.name(ORB), method, arguments);
    }
}
