package org.pleiad.idl.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Anything that IDL gives a name and a repository id. */
public sealed interface Definition {

    /** Name, repository id, place, documentation. */
    Declaration declaration();

    /** The absolute name. */
    default ScopedName name() {
        return declaration().name();
    }

    /** A definition whose body is a scope. */
    sealed interface Scope extends Definition {
        /** What is declared directly in it, in order. */
        List<Definition> contents();
    }

    /** One opening of a module; a reopened module has several, with the same name. */
    record ModuleDef(Declaration declaration, List<Definition> contents) implements Scope {}

    /** How an interface may be used. */
    enum InterfaceKind {
        /** Remote. */
        ORDINARY,
        /** {@code abstract}: a reference or a value on the wire. */
        ABSTRACT,
        /** {@code local}: never leaves the process. */
        LOCAL
    }

    /**
     * An interface.
     *
     * @param bases direct bases in order
     * @param contents types, constants and exceptions declared inside
     * @param attributes declared here, in order
     * @param operations declared here, in order
     * @param members attributes and operations together, in the order of the source
     */
    record InterfaceDef(
            Declaration declaration,
            InterfaceKind kind,
            List<ScopedName> bases,
            List<Definition> contents,
            List<Attribute> attributes,
            List<Operation> operations,
            List<InterfaceMember> members)
            implements Scope {}

    /** An interface that is declared but never defined in what was read. */
    record ForwardDef(Declaration declaration, boolean value, InterfaceKind kind) implements Definition {}

    /** An attribute or an operation. */
    sealed interface InterfaceMember {
        /** The identifier, unescaped. */
        String identifier();

        SourceLocation location();
    }

    /**
     * An attribute.
     *
     * @param getRaises exceptions that reading raises
     * @param setRaises exceptions that writing raises
     */
    record Attribute(
            String identifier,
            IdlType type,
            boolean readonly,
            List<ScopedName> getRaises,
            List<ScopedName> setRaises,
            String documentation,
            List<Annotation> annotations,
            SourceLocation location)
            implements InterfaceMember {}

    /**
     * An operation.
     *
     * @param result {@link IdlType.Primitive#VOID} if there is none
     * @param context names of the {@code context} clause
     */
    record Operation(
            String identifier,
            IdlType result,
            boolean oneway,
            List<Parameter> parameters,
            List<ScopedName> raises,
            List<String> context,
            String documentation,
            List<Annotation> annotations,
            SourceLocation location)
            implements InterfaceMember {}

    /** A parameter of an operation or initializer. */
    record Parameter(
            String identifier,
            Direction direction,
            IdlType type,
            List<Annotation> annotations,
            SourceLocation location) {

        /** A parameter without annotations. */
        public Parameter(String identifier, Direction direction, IdlType type, SourceLocation location) {
            this(identifier, direction, type, List.of(), location);
        }
    }

    /** Which way a parameter travels. */
    enum Direction {
        IN,
        OUT,
        INOUT
    }

    /** A field of a struct or exception. */
    record Field(
            String identifier,
            IdlType type,
            String documentation,
            List<Annotation> annotations,
            SourceLocation location) {}

    /** A struct. {@code base} is IDL 4 struct inheritance. */
    record StructDef(Declaration declaration, Optional<ScopedName> base, List<Field> fields, List<Definition> contents)
            implements Scope {}

    /** An exception. */
    record ExceptionDef(Declaration declaration, List<Field> fields, List<Definition> contents) implements Scope {}

    /**
     * A union.
     *
     * @param discriminator integer, char, wchar, boolean, octet or enum type
     * @param cases branches in order; the one that holds the default label says so
     */
    record UnionDef(Declaration declaration, IdlType discriminator, List<UnionCase> cases, List<Definition> contents)
            implements Scope {}

    /**
     * A branch of a union.
     *
     * @param labels evaluated, in order, without the default label
     */
    record UnionCase(List<ConstantValue> labels, boolean isDefault, Field field) {}

    /** An enum. */
    record EnumDef(Declaration declaration, List<Enumerator> enumerators) implements Definition {}

    /** One enumerator; its ordinal is its place in the list. */
    record Enumerator(ScopedName name, String documentation, List<Annotation> annotations, SourceLocation location) {}

    /** {@code typedef}: one declarator each. */
    record AliasDef(Declaration declaration, IdlType type) implements Definition {}

    /** A constant. */
    record ConstDef(Declaration declaration, IdlType type, ConstantValue value) implements Definition {}

    /** {@code native}. */
    record NativeDef(Declaration declaration) implements Definition {}

    /** A boxed value type: {@code valuetype S string;}. */
    record ValueBoxDef(Declaration declaration, IdlType type, List<Definition> contents) implements Scope {}

    /**
     * A value type, or with {@code event} an event type.
     *
     * @param bases the concrete base or abstract bases, in order
     * @param supports interfaces
     */
    record ValueDef(
            Declaration declaration,
            boolean isAbstract,
            boolean custom,
            boolean truncatable,
            boolean event,
            List<ScopedName> bases,
            List<ScopedName> supports,
            List<StateMember> state,
            List<Initializer> initializers,
            List<Definition> contents,
            List<Attribute> attributes,
            List<Operation> operations,
            List<InterfaceMember> members)
            implements Scope {}

    /** A state member of a value type. */
    record StateMember(boolean isPublic, Field field) {}

    /** A {@code factory} of a value type or home. */
    record Initializer(
            String identifier,
            List<Parameter> parameters,
            List<ScopedName> raises,
            String documentation,
            List<Annotation> annotations,
            SourceLocation location) {}

    /** An IDL 4 bit mask. */
    record BitmaskDef(Declaration declaration, List<BitFlag> flags, int bitBound) implements Definition {}

    /** One flag of a bit mask. */
    record BitFlag(ScopedName name, int position, List<Annotation> annotations, SourceLocation location) {}

    /** An IDL 4 bit set. */
    record BitsetDef(Declaration declaration, Optional<ScopedName> base, List<BitField> fields) implements Definition {}

    /** A field of a bit set; an empty identifier is padding. */
    record BitField(
            String identifier,
            BigInteger width,
            Optional<IdlType> type,
            List<Annotation> annotations,
            SourceLocation location) {}

    /**
     * The definition of an annotation. Its name begins with an at sign, {@code ::A::@quality}: annotations and other
     * definitions do not get into each other's way. Nothing is generated for it.
     *
     * @param contents types and constants declared inside
     */
    record AnnotationDef(Declaration declaration, List<AnnotationMember> members, List<Definition> contents)
            implements Definition {}

    /**
     * A member of an annotation.
     *
     * @param otherwise its value where a use gives none
     */
    record AnnotationMember(
            String identifier, IdlType type, Optional<ConstantValue> otherwise, SourceLocation location) {}

    /** What a component offers or needs through a port. */
    enum PortKind {
        /** {@code provides}: a facet. */
        PROVIDES,
        /** {@code uses}: a receptacle for one reference. */
        USES,
        /** {@code uses multiple}: a receptacle for several. */
        USES_MULTIPLE,
        /** {@code emits}: a source of events for one consumer. */
        EMITS,
        /** {@code publishes}: a source of events for several. */
        PUBLISHES,
        /** {@code consumes}: a sink of events. */
        CONSUMES,
        /** {@code port}: all ports of a port type. */
        PORT,
        /** {@code mirrorport}: all ports of a port type, seen from the other side. */
        MIRROR_PORT
    }

    /**
     * A port of a component, connector or port type.
     *
     * @param type an interface or {@code Object}, an event type, or a port type
     */
    record Port(
            String identifier,
            PortKind kind,
            IdlType type,
            String documentation,
            List<Annotation> annotations,
            SourceLocation location) {}

    /** A component. */
    record ComponentDef(
            Declaration declaration,
            Optional<ScopedName> base,
            List<ScopedName> supports,
            List<Port> ports,
            List<Attribute> attributes)
            implements Definition {}

    /** A connector: what joins the ports of components. */
    record ConnectorDef(
            Declaration declaration, Optional<ScopedName> base, List<Port> ports, List<Attribute> attributes)
            implements Definition {}

    /** A port type: ports and attributes that components take together. */
    record PortTypeDef(Declaration declaration, List<Port> ports, List<Attribute> attributes) implements Definition {}

    /**
     * A home, which makes and finds components of one type.
     *
     * @param managed the component
     * @param primaryKey the value type that tells instances apart
     * @param factories declared with {@code factory}
     * @param finders declared with {@code finder}
     * @param contents types, constants and exceptions declared inside
     * @param members attributes and operations together, in the order of the source
     */
    record HomeDef(
            Declaration declaration,
            Optional<ScopedName> base,
            List<ScopedName> supports,
            ScopedName managed,
            Optional<ScopedName> primaryKey,
            List<Initializer> factories,
            List<Initializer> finders,
            List<Definition> contents,
            List<Attribute> attributes,
            List<Operation> operations,
            List<InterfaceMember> members)
            implements Scope {}
}
