package org.pleiad.idl.syntax;

import java.util.List;
import java.util.Optional;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.PortKind;

/** A declaration as written. Nothing is resolved or checked yet. */
public sealed interface Element {

    /** Identifier, comment, place. */
    Head head();

    /** One opening of a module. */
    record Module(Head head, List<Element> contents) implements Element {}

    /** An interface with its body. */
    record Interface(Head head, InterfaceKind kind, List<Name> bases, List<Element> contents) implements Element {}

    /** What kind of thing a forward declaration promises. */
    enum ForwardKind {
        INTERFACE,
        ABSTRACT_INTERFACE,
        LOCAL_INTERFACE,
        VALUE,
        ABSTRACT_VALUE,
        EVENT,
        STRUCT,
        UNION,
        COMPONENT,
        PORT_TYPE
    }

    /** A forward declaration. */
    record Forward(Head head, ForwardKind kind) implements Element {}

    /** A value type or event type with its body. */
    record Value(
            Head head,
            boolean isAbstract,
            boolean custom,
            boolean truncatable,
            boolean event,
            List<Name> bases,
            List<Name> supports,
            List<Element> contents)
            implements Element {}

    /** A boxed value. */
    record ValueBox(Head head, TypeSpec type) implements Element {}

    /** A struct. */
    record Struct(Head head, Optional<Name> base, List<Member> members) implements Element {}

    /** An exception. */
    record Exception(Head head, List<Member> members) implements Element {}

    /** A member of a struct or exception; one declarator each, members that share a type share the object. */
    record Member(Head head, TypeSpec type, List<Expression> dimensions) {}

    /** A union. */
    record Union(Head head, TypeSpec discriminator, List<Case> cases) implements Element {}

    /** A branch of a union. */
    record Case(List<Label> labels, Member member) {}

    /** A label; empty is {@code default}. */
    record Label(Optional<Expression> value, Identifier place) {}

    /** An enum. */
    record Enum(Head head, List<Head> enumerators) implements Element {}

    /** One declarator of a {@code typedef}. */
    record Alias(Head head, TypeSpec type, List<Expression> dimensions) implements Element {}

    /** A constant. */
    record Constant(Head head, TypeSpec type, Expression value) implements Element {}

    /** A native type. */
    record Native(Head head) implements Element {}

    /** An attribute; one declarator each. */
    record Attribute(Head head, boolean readonly, TypeSpec type, List<Name> getRaises, List<Name> setRaises)
            implements Element {}

    /** An operation; no result type is {@code void}. */
    record Operation(
            Head head,
            boolean oneway,
            Optional<TypeSpec> result,
            List<Parameter> parameters,
            List<Name> raises,
            List<String> context)
            implements Element {}

    /** A parameter. */
    record Parameter(Identifier name, Direction direction, TypeSpec type, List<Annotation> annotations) {}

    /** {@code factory} or {@code finder}. */
    record Initializer(Head head, boolean finder, List<Parameter> parameters, List<Name> raises) implements Element {}

    /** A state member of a value type; one declarator each. */
    record State(Head head, boolean isPublic, TypeSpec type, List<Expression> dimensions) implements Element {}

    /** A bit set. */
    record Bitset(Head head, Optional<Name> base, List<BitField> fields) implements Element {}

    /** A bit field; no name is padding. */
    record BitField(
            Optional<Identifier> name, Expression width, Optional<TypeSpec> type, List<Annotation> annotations) {}

    /** A bit mask. */
    record Bitmask(Head head, List<Head> flags) implements Element {}

    /** {@code typeid}; the head's name is the last part of {@code target}. */
    record TypeId(Head head, Name target, String id) implements Element {}

    /** {@code typeprefix}. */
    record TypePrefix(Head head, Name target, String prefix) implements Element {}

    /** The declaration of an annotation, with the types and constants in it. */
    record AnnotationDefinition(Head head, List<AnnotationMember> members, List<Element> contents) implements Element {}

    /** A member of an annotation, and the value that it has if a use gives none. */
    record AnnotationMember(Head head, TypeSpec type, Optional<Expression> otherwise) {}

    /** A component with its body. */
    record Component(Head head, Optional<Name> base, List<Name> supports, List<Element> contents) implements Element {}

    /** A connector. */
    record Connector(Head head, Optional<Name> base, List<Element> contents) implements Element {}

    /** A port type. */
    record PortType(Head head, List<Element> contents) implements Element {}

    /** A home. */
    record Home(
            Head head,
            Optional<Name> base,
            List<Name> supports,
            Name managed,
            Optional<Name> primaryKey,
            List<Element> contents)
            implements Element {}

    /** A port of a component, connector or port type; no type is {@code Object}. */
    record Port(Head head, PortKind kind, Optional<Name> type) implements Element {}
}
