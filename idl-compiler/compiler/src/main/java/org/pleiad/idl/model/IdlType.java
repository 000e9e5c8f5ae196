package org.pleiad.idl.model;

import java.util.OptionalLong;

/** A type as used in a declaration. Anonymous types nest; named types refer to their definition by name. */
public sealed interface IdlType {

    /** Types without parameters. */
    enum Primitive implements IdlType {
        VOID,
        BOOLEAN,
        OCTET,
        CHAR,
        WCHAR,
        SHORT,
        UNSIGNED_SHORT,
        LONG,
        UNSIGNED_LONG,
        LONG_LONG,
        UNSIGNED_LONG_LONG,
        FLOAT,
        DOUBLE,
        LONG_DOUBLE,
        /** IDL 4 {@code int8}: no mapping in the classic Java mapping. */
        INT8,
        /** IDL 4 {@code uint8}. */
        UINT8,
        ANY,
        /** {@code Object}. */
        OBJECT,
        /** {@code ValueBase}. */
        VALUE_BASE,
        /** {@code CORBA::TypeCode}. */
        TYPE_CODE
    }

    /** {@code string} or {@code string<bound>}. */
    record StringType(OptionalLong bound) implements IdlType {}

    /** {@code wstring} or {@code wstring<bound>}. */
    record WideStringType(OptionalLong bound) implements IdlType {}

    /** {@code fixed<digits, scale>}; in a constant the two are taken from the value. */
    record FixedType(int digits, int scale) implements IdlType {}

    /** {@code sequence<element>} or {@code sequence<element, bound>}. */
    record SequenceType(IdlType element, OptionalLong bound) implements IdlType {}

    /** {@code T name[length]}; several dimensions nest, the outermost first. */
    record ArrayType(IdlType element, long length) implements IdlType {}

    /** IDL 4 {@code map<key, value>}. */
    record MapType(IdlType key, IdlType value, OptionalLong bound) implements IdlType {}

    /** A use of a definition: interface, struct, union, enum, alias, value type, native, ... */
    record NamedType(ScopedName name) implements IdlType {}
}
