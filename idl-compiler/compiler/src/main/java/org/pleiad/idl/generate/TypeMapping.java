package org.pleiad.idl.generate;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.BitmaskDef;
import org.pleiad.idl.model.Definition.BitsetDef;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.NativeDef;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.ValueBoxDef;
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
import org.pleiad.idl.model.Specification;

/** Java types and holders of IDL types. Mapping 1.3, sections 1.4 to 1.12. */
final class TypeMapping {

    /** Native types of the OMG's own IDL and what the mapping makes of them: the type, then its holder. */
    private static final Map<String, String[]> NATIVES = Map.of(
            "::PortableServer::Servant",
            new String[] {"org.omg.PortableServer.Servant", "org.omg.PortableServer.ServantHolder"},
            "::PortableServer::ServantLocator::Cookie",
            new String[] {"java.lang.Object", "org.omg.PortableServer.ServantLocatorPackage.CookieHolder"},
            "::CORBA::ValueFactory",
            new String[] {"org.omg.CORBA.portable.ValueFactory", "org.omg.CORBA.portable.ValueFactoryHolder"});

    private static final String IDL4_REMEDY =
            "use a type that CORBA has, or compile with --idl4, which maps it as the OMG's mapping of IDL 4 says";

    private final Specification specification;
    private final JavaNames names;
    private final boolean idl4;

    /** @param idl4 whether types that only IDL 4 has are mapped */
    TypeMapping(Specification specification, JavaNames names, boolean idl4) {
        this.idl4 = idl4;
        this.specification = specification;
        this.names = names;
    }

    Specification specification() {
        return specification;
    }

    JavaNames names() {
        return names;
    }

    /** The class or interface of a named definition. */
    JavaName name(ScopedName name) {
        return names.of(name);
    }

    /** The interface with the operations of an interface: the only one it has if it is abstract. */
    JavaName operations(ScopedName face) {
        boolean isAbstract = specification.definition(face) instanceof InterfaceDef definition
                && definition.kind() == InterfaceKind.ABSTRACT;
        return isAbstract ? name(face) : name(face).with("Operations");
    }

    /** The helper of a named definition. */
    ClassOrInterfaceType helper(ScopedName name) {
        return Ast.type(name(name).with("Helper"));
    }

    /** The fields of a struct, those of the structs that it inherits first. */
    List<Field> fields(StructDef struct) {
        var fields = new ArrayList<Field>();
        struct.base()
                .map(specification::definition)
                .filter(StructDef.class::isInstance)
                .ifPresent(base -> fields.addAll(fields((StructDef) base)));
        fields.addAll(struct.fields());
        return fields;
    }

    /** The basic type behind a type, through aliases. */
    Optional<BasicType> basic(IdlType type) {
        return specification.unaliased(type) instanceof Primitive primitive
                ? BasicType.of(primitive)
                : Optional.empty();
    }

    /**
     * The Java type of a value.
     *
     * @param user where the type is used, for errors
     */
    Type javaType(IdlType type, SourceLocation user) {
        IdlType plain = specification.unaliased(type);
        if (plain instanceof Primitive primitive) {
            return primitiveType(primitive, user);
        }
        if (plain instanceof StringType || plain instanceof WideStringType) {
            return Ast.string();
        }
        if (plain instanceof FixedType) {
            return Ast.type("java.math.BigDecimal");
        }
        if (plain instanceof SequenceType sequence) {
            return Ast.arrayOf(javaType(sequence.element(), user));
        }
        if (plain instanceof ArrayType array) {
            return Ast.arrayOf(javaType(array.element(), user));
        }
        if (plain instanceof NamedType named) {
            return namedType(specification.definition(named.name()), user);
        }
        if (plain instanceof MapType map && idl4) {
            return Ast.generic("java.util.Map", boxed(map.key(), user), boxed(map.value(), user));
        }
        throw unmapped(plain, user);
    }

    /** The type as an argument of a generic type. */
    Type boxed(IdlType type, SourceLocation user) {
        return basic(type)
                .map(primitive -> (Type) Ast.type("java.lang." + primitive.boxed()))
                .orElseGet(() -> javaType(type, user));
    }

    /** The holder for an {@code out} or {@code inout} parameter, or of a definition's own companion class. */
    ClassOrInterfaceType holder(IdlType type, SourceLocation user) {
        IdlType now = type;
        ScopedName alias = null;
        while (now instanceof NamedType named && specification.definition(named.name()) instanceof AliasDef next) {
            alias = next.name();
            now = next.type();
        }
        if (now instanceof NamedType named) {
            String[] mapped = NATIVES.get(named.name().toString());
            return mapped != null
                    ? Ast.type(mapped[1])
                    : Ast.type(name(named.name()).with("Holder"));
        }
        if (now instanceof Primitive primitive) {
            return Ast.corba(primitiveHolder(primitive, user));
        }
        if (now instanceof StringType || now instanceof WideStringType) {
            return Ast.corba("StringHolder");
        }
        if (alias == null) {
            throw new GenerationException(
                    "anonymous-parameter-type",
                    user,
                    "a type without a name cannot be that of an out or inout parameter",
                    "name it with a typedef");
        }
        return Ast.type(name(alias).with("Holder"));
    }

    /** Whether the alias is the last before an array, sequence, map or fixed type, and so has a holder of its own. */
    boolean hasHolder(AliasDef alias) {
        return alias.type() instanceof SequenceType
                || alias.type() instanceof ArrayType
                || alias.type() instanceof FixedType
                || alias.type() instanceof MapType;
    }

    /** Whether a native type has its mapping in the OMG's API, and so nothing is generated for it. */
    boolean isKnownNative(Definition definition) {
        return definition instanceof NativeDef
                && NATIVES.containsKey(definition.name().toString());
    }

    /** Whether a type is a native one, through aliases; such a value cannot be sent. */
    boolean isNative(IdlType type) {
        return specification.unaliased(type) instanceof NamedType named
                && specification.definition(named.name()) instanceof NativeDef;
    }

    private Type namedType(Definition definition, SourceLocation user) {
        String[] mapped = NATIVES.get(definition.name().toString());
        if (definition instanceof NativeDef && mapped != null) {
            return Ast.type(mapped[0]);
        }
        if (definition instanceof ValueBoxDef box) {
            return boxType(box);
        }
        if (definition instanceof BitmaskDef || definition instanceof BitsetDef) {
            requireIdl4(definition, user);
        }
        if (definition instanceof BitmaskDef) {
            return Ast.type("java.util.BitSet");
        }
        return Ast.type(name(definition.name()));
    }

    /** What stands for a box in Java: its class if the content is a primitive, else the content itself. */
    Type boxType(ValueBoxDef box) {
        return basic(box.type()).isPresent()
                ? Ast.type(name(box.name()))
                : javaType(box.type(), box.declaration().location());
    }

    /** @throws GenerationException if types that only IDL 4 has are not mapped */
    void requireIdl4(Definition definition, SourceLocation user) {
        if (!idl4) {
            throw new GenerationException(
                    "no-java-mapping",
                    user,
                    "the type " + definition.name() + " has no counterpart in CORBA's classic mapping to Java",
                    IDL4_REMEDY);
        }
    }

    private Type primitiveType(Primitive primitive, SourceLocation user) {
        Optional<BasicType> basic = BasicType.of(primitive);
        if (basic.isPresent()) {
            if (!idl4 && (primitive == Primitive.INT8 || primitive == Primitive.UINT8)) {
                throw unmapped(primitive, user);
            }
            return basic.get().javaType();
        }
        switch (primitive) {
            case VOID:
                return Ast.voidType();
            case ANY:
                return Ast.corba("Any");
            case OBJECT:
                return Ast.corba("Object");
            case TYPE_CODE:
                return Ast.corba("TypeCode");
            case VALUE_BASE:
                return Ast.type("java.io.Serializable");
            default:
                throw unmapped(primitive, user);
        }
    }

    private String primitiveHolder(Primitive primitive, SourceLocation user) {
        Optional<BasicType> basic = BasicType.of(primitive);
        if (basic.isPresent()) {
            return basic.get().holder();
        }
        switch (primitive) {
            case ANY:
                return "AnyHolder";
            case OBJECT:
                return "ObjectHolder";
            case TYPE_CODE:
                return "TypeCodeHolder";
            case VALUE_BASE:
                return "ValueBaseHolder";
            default:
                throw unmapped(primitive, user);
        }
    }

    static GenerationException unmapped(IdlType type, SourceLocation user) {
        boolean idl4Only = type instanceof MapType || type == Primitive.INT8 || type == Primitive.UINT8;
        String what = type instanceof MapType
                ? "map"
                : type instanceof Primitive primitive
                        ? primitive.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        : type.toString();
        return new GenerationException(
                "no-java-mapping",
                user,
                "the type '" + what + "' has no counterpart in CORBA's classic mapping to Java",
                idl4Only ? IDL4_REMEDY : "use another type, for example 'double' for 'long double'");
    }
}
