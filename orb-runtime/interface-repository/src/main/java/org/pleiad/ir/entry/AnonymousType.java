package org.pleiad.ir.entry;

import org.omg.CORBA.IDLType;
import org.omg.CORBA.PrimitiveKind;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.type.TypeText;

/** A type that has no name: a primitive, string, fixed, sequence or array. Equal types are one node. */
final class AnonymousType extends Node {
    private final TypeCode type;

    AnonymousType(Catalogue catalogue, TypeCode type) {
        super(catalogue, kind(type));
        this.type = type;
    }

    private static EntryKind kind(TypeCode type) {
        return switch (type.kind().value()) {
            case TCKind._tk_string -> TypeShape.length(type) == 0 ? EntryKind.PRIMITIVE : EntryKind.STRING;
            case TCKind._tk_wstring -> TypeShape.length(type) == 0 ? EntryKind.PRIMITIVE : EntryKind.WSTRING;
            case TCKind._tk_fixed -> EntryKind.FIXED;
            case TCKind._tk_sequence -> EntryKind.SEQUENCE;
            case TCKind._tk_array -> EntryKind.ARRAY;
            default -> EntryKind.PRIMITIVE;
        };
    }

    /** Distinct from repository ids, which have a colon before any space. */
    static String key(TypeCode type) {
        return "type " + TypeText.of(type);
    }

    @Override
    String key() {
        return key(type);
    }

    public TypeCode type() {
        return type;
    }

    /** Of a primitive. */
    public PrimitiveKind kind() {
        return Primitives.of(type.kind());
    }

    /** Of a string or sequence. */
    public int bound() {
        return (int) TypeShape.length(type);
    }

    /** Of an array. */
    public int length() {
        return (int) TypeShape.length(type);
    }

    /** Of a sequence or array. */
    public TypeCode element_type() {
        return TypeShape.content(type);
    }

    /** Of a sequence or array. */
    public IDLType element_type_def() {
        return catalogue().type(element_type());
    }

    /** Of a fixed. */
    public short digits() {
        return (short) TypeShape.fixedDigits(type);
    }

    /** Of a fixed. */
    public short scale() {
        return (short) TypeShape.fixedScale(type);
    }
}
