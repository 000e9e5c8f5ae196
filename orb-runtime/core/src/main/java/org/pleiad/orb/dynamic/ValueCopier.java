package org.pleiad.orb.dynamic;

import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/**
 * Copies a value of any type from a reader to a writer, which may differ in byte order, alignment and code sets. Needs
 * the TypeCode alone and no Java class, values with their own marshalling apart, and checks all that the type demands: bounds, enumerators, discriminators.
 *
 * <p>Values that are empty whatever their depth are not walked through, so that the work is bounded by the octets read.
 */
final class ValueCopier {
    /** Nesting of a value, through recursive types and anys; guards the stack. */
    static final int MOST_LEVELS = 500;

    private final CdrReader in;
    private final CdrWriter out;

    private final ORB orb;
    private final ObjectReferences references;
    /** Made for the first value type. */
    private ValueTypeCopier values;

    private ValueCopier(CdrReader in, CdrWriter out, ORB orb, ObjectReferences references) {
        this.in = in;
        this.out = out;
        this.orb = orb;
        this.references = references;
    }

    /**
     * Copies a value.
     *
     * @param orb whose value factories serve where a value type's TypeCode does not do; may be {@code null}
     * @param references for the references in such values
     */
    static void copy(CdrTypeCode type, CdrReader in, CdrWriter out, ORB orb, ObjectReferences references) {
        new ValueCopier(in, out, orb, references).copy(type, 0);
    }

    void copy(CdrTypeCode declared, int level) {
        if (level > MOST_LEVELS) {
            throw Minor.NESTING_TOO_DEEP.exception(
                    in.completion(),
                    "a value of more than " + MOST_LEVELS + " levels (at octet " + in.position() + ")");
        }
        CdrTypeCode type = declared.unaliased();
        switch (type.kind().value()) {
            case TCKind._tk_null, TCKind._tk_void -> {}
            case TCKind._tk_short, TCKind._tk_ushort -> out.writeShort(in.readShort());
            case TCKind._tk_long, TCKind._tk_ulong, TCKind._tk_float -> out.writeLong(in.readLong());
            case TCKind._tk_longlong, TCKind._tk_ulonglong, TCKind._tk_double -> out.writeLongLong(in.readLongLong());
            case TCKind._tk_longdouble -> out.copyElements(in, 16, 1);
            case TCKind._tk_boolean -> out.writeBoolean(in.readBoolean());
            case TCKind._tk_octet -> out.writeOctet(in.readOctet());
            case TCKind._tk_char -> out.writeChar(in.readChar());
            case TCKind._tk_wchar -> out.writeWchar(in.readWchar());
            case TCKind._tk_string -> out.writeString(bounded(in, type, in.readString()));
            case TCKind._tk_wstring -> out.writeWstring(bounded(in, type, in.readWstring()));
            case TCKind._tk_fixed -> copyFixed((FixedTypeCode) type);
            case TCKind._tk_enum -> Discriminators.write(out, type, Discriminators.read(in, type));
            case TCKind._tk_any -> copyAny(level);
            case TCKind._tk_TypeCode -> TypeCodeWriter.write(out, TypeCodeReader.read(in));
            case TCKind._tk_Principal -> out.writeOctetSequence(in.readOctetSequence());
            case TCKind._tk_objref, TCKind._tk_component, TCKind._tk_home -> ReferenceCopy.copy(in, out);
            case TCKind._tk_abstract_interface -> copyAbstract(type, level);
            case TCKind._tk_struct, TCKind._tk_except -> copyStruct((StructTypeCode) type, level);
            case TCKind._tk_union -> copyUnion((UnionTypeCode) type, level);
            case TCKind._tk_sequence, TCKind._tk_array -> copyCollection((CollectionTypeCode) type, level);
            case TCKind._tk_value, TCKind._tk_value_box, TCKind._tk_event -> copyValue(type, level);
            default -> throw Minor.TYPE_WITHOUT_VALUES.exception(in.completion(), type.toString());
        }
    }

    /** Raises MARSHAL if a text is longer than its type allows. */
    static String bounded(CdrReader in, CdrTypeCode type, String value) {
        int bound = ((StringTypeCode) type).length();
        if (bound != 0 && Integer.compareUnsigned(value.length(), bound) > 0) {
            throw Minor.STRING_TOO_LONG.exception(
                    in.completion(), value.length() + " characters, at most " + Integer.toUnsignedString(bound));
        }
        return value;
    }

    private void copyFixed(FixedTypeCode type) {
        int digits = type.fixed_digits();
        int scale = type.fixed_scale();
        FixedEncoding.write(out, FixedEncoding.read(in, digits, scale), digits, scale);
    }

    private void copyAny(int level) {
        CdrTypeCode type = TypeCodeReader.read(in);
        TypeCodeWriter.write(out, type);
        copy(type, level + 1);
    }

    private void copyAbstract(CdrTypeCode type, int level) {
        boolean isReference = in.readBoolean();
        out.writeBoolean(isReference);
        if (isReference) {
            ReferenceCopy.copy(in, out);
        } else {
            copyValue(type, level);
        }
    }

    private void copyValue(CdrTypeCode type, int level) {
        if (values == null) {
            values = new ValueTypeCopier(this, in, out, orb, references);
        }
        values.copy(type, level);
    }

    private void copyStruct(StructTypeCode type, int level) {
        if (type.minOctets() == 0) {
            return;
        }
        if (type.kind().value() == TCKind._tk_except) {
            out.writeString(in.readString());
        }
        for (CdrTypeCode member : type.children()) {
            copy(member, level + 1);
        }
    }

    private void copyUnion(UnionTypeCode type, int level) {
        long label = Discriminators.read(in, type.discriminator());
        Discriminators.write(out, type.discriminator(), label);
        CdrTypeCode selected = type.selected(label);
        if (selected != null) {
            copy(selected, level + 1);
        }
    }

    private void copyCollection(CollectionTypeCode type, int level) {
        int count = length(in, type);
        if (type.kind().value() == TCKind._tk_sequence) {
            out.writeLong(count);
        }
        CdrTypeCode element = type.children().get(0).unaliased();
        if (element.minOctets() > 0) {
            copyElements(element, count, level);
        }
    }

    /** How many elements are to come; raises MARSHAL if they cannot, or if their bound does not allow them. */
    static int length(CdrReader in, CollectionTypeCode type) {
        int least = type.children().get(0).minOctets();
        int count = type.length();
        if (type.kind().value() == TCKind._tk_sequence) {
            count = in.readSequenceLength(Math.max(least, 1));
            int bound = type.length();
            if (bound != 0 && Integer.compareUnsigned(count, bound) > 0) {
                throw Minor.SEQUENCE_TOO_LONG.exception(
                        in.completion(), count + " elements, at most " + Integer.toUnsignedString(bound));
            }
        } else if (Integer.toUnsignedLong(count) * least > in.remaining()) {
            throw Minor.DATA_TRUNCATED.exception(
                    in.completion(), "an array of " + Integer.toUnsignedString(count) + " elements");
        }
        return count;
    }

    private void copyElements(CdrTypeCode element, int count, int level) {
        int size = elementSize(element);
        if (size > 0) {
            out.copyElements(in, size, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            copy(element, level + 1);
        }
    }

    /** Octets of an element that can be copied without looking at it, else 0. */
    private int elementSize(CdrTypeCode element) {
        return switch (element.kind().value()) {
            case TCKind._tk_octet, TCKind._tk_boolean -> 1;
            case TCKind._tk_char -> in.codeSets().forChar() == out.codeSets().forChar() ? 1 : 0;
            case TCKind._tk_short, TCKind._tk_ushort -> 2;
            case TCKind._tk_long, TCKind._tk_ulong, TCKind._tk_float -> 4;
            case TCKind._tk_longlong, TCKind._tk_ulonglong, TCKind._tk_double -> 8;
            default -> 0;
        };
    }
}
