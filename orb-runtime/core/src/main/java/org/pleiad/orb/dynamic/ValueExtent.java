package org.pleiad.orb.dynamic;

import org.omg.CORBA.TCKind;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.error.Minor;

/**
 * Finds where a value ends, without decoding it, so that its octets can be kept as they came: lengths, bounds,
 * enumerators, discriminators and nesting are checked, texts and numbers are not looked at. For one thread.
 *
 * <p>Value types are not for this: what they refer to may be outside. Neither are chunks, nor strings of length 0 without
 * the terminating octet, which not every ORB would understand if they were passed on.
 */
final class ValueExtent {
    private final CdrReader in;
    private int alignment = 1;
    private boolean hasText;

    ValueExtent(CdrReader in) {
        this.in = in;
    }

    /** The greatest alignment within the value. */
    int alignment() {
        return alignment;
    }

    /** Whether there are characters, whose form depends on the code sets. */
    boolean hasText() {
        return hasText;
    }

    /** Moves the reader behind a value of the type; false if it is not for this, and the reader is then somewhere. */
    boolean skip(CdrTypeCode type) {
        return !in.inChunks() && skip(type, 0);
    }

    private boolean skip(CdrTypeCode declared, int level) {
        if (level > ValueCopier.MOST_LEVELS) {
            throw Minor.NESTING_TOO_DEEP.exception(
                    in.completion(),
                    "a value of more than " + ValueCopier.MOST_LEVELS + " levels (at octet " + in.position() + ")");
        }
        CdrTypeCode type = declared.unaliased();
        return switch (type.kind().value()) {
            case TCKind._tk_null, TCKind._tk_void -> true;
            case TCKind._tk_string -> skipString((StringTypeCode) type);
            case TCKind._tk_wchar -> skipWchar();
            case TCKind._tk_wstring -> skipWstring((StringTypeCode) type);
            case TCKind._tk_fixed -> skipElements(1, ((FixedTypeCode) type).fixed_digits() / 2 + 1);
            case TCKind._tk_enum -> {
                align(4);
                Discriminators.read(in, type);
                yield true;
            }
            case TCKind._tk_any -> {
                align(4);
                hasText = true;
                yield skip(TypeCodeReader.read(in), level + 1);
            }
            case TCKind._tk_TypeCode -> {
                align(4);
                hasText = true;
                TypeCodeReader.read(in);
                yield true;
            }
            case TCKind._tk_Principal -> skipOctets();
            case TCKind._tk_objref, TCKind._tk_component, TCKind._tk_home -> skipReference();
            case TCKind._tk_struct, TCKind._tk_except -> skipStruct((StructTypeCode) type, level);
            case TCKind._tk_union -> skipUnion((UnionTypeCode) type, level);
            case TCKind._tk_sequence, TCKind._tk_array -> skipCollection((CollectionTypeCode) type, level);
            default -> {
                int size = size(type);
                yield size > 0 && skipElements(size, 1);
            }
        };
    }

    /** Octets of a value that needs no look; 0 for all others. */
    private int size(CdrTypeCode type) {
        return switch (type.kind().value()) {
            case TCKind._tk_octet, TCKind._tk_boolean -> 1;
            case TCKind._tk_char -> {
                hasText = true;
                yield 1;
            }
            case TCKind._tk_short, TCKind._tk_ushort -> 2;
            case TCKind._tk_long, TCKind._tk_ulong, TCKind._tk_float -> 4;
            case TCKind._tk_longlong, TCKind._tk_ulonglong, TCKind._tk_double -> 8;
            case TCKind._tk_longdouble -> 16;
            default -> 0;
        };
    }

    private void align(int needed) {
        alignment = Math.max(alignment, needed);
    }

    private boolean skipElements(int size, int count) {
        align(Math.min(size, 8));
        in.skipElements(size, count);
        return true;
    }

    private boolean skipOctets() {
        align(4);
        in.skip(in.readSequenceLength(1));
        return true;
    }

    private boolean skipString(StringTypeCode type) {
        hasText = true;
        align(4);
        if (type.length() != 0) {
            ValueCopier.bounded(in, type, in.readString());
            return true;
        }
        int length = in.readSequenceLength(1);
        in.skip(length);
        return length > 0;
    }

    private boolean skipWchar() {
        hasText = true;
        align(2);
        in.readWchar();
        return true;
    }

    private boolean skipWstring(StringTypeCode type) {
        hasText = true;
        align(4);
        ValueCopier.bounded(in, type, in.readWstring());
        return true;
    }

    private boolean skipReference() {
        hasText = true;
        if (!skipString(StringTypeCode.STRING)) {
            return false;
        }
        int profiles = in.readSequenceLength(ReferenceCopy.LEAST_PROFILE_OCTETS);
        for (int i = 0; i < profiles; i++) {
            in.readLong();
            skipOctets();
        }
        return true;
    }

    private boolean skipStruct(StructTypeCode type, int level) {
        if (type.minOctets() == 0) {
            return true;
        }
        if (type.kind().value() == TCKind._tk_except && !skipString(StringTypeCode.STRING)) {
            return false;
        }
        for (CdrTypeCode member : type.children()) {
            if (!skip(member, level + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean skipUnion(UnionTypeCode type, int level) {
        CdrTypeCode discriminator = type.discriminator().unaliased();
        align(Math.max(Math.min(size(discriminator), 8), discriminator instanceof EnumTypeCode ? 4 : 1));
        hasText |= discriminator.kind().value() == TCKind._tk_wchar;
        CdrTypeCode selected = type.selected(Discriminators.read(in, discriminator));
        return selected == null || skip(selected, level + 1);
    }

    private boolean skipCollection(CollectionTypeCode type, int level) {
        if (type.kind().value() == TCKind._tk_sequence) {
            align(4);
        }
        return skipElements(type, ValueCopier.length(in, type), level);
    }

    /** Moves behind so many elements of a collection, whose length was checked. */
    boolean skipElements(CollectionTypeCode type, int count) {
        return skipElements(type, count, 0);
    }

    private boolean skipElements(CollectionTypeCode type, int count, int level) {
        CdrTypeCode element = type.children().get(0).unaliased();
        int size = size(element);
        if (size > 0) {
            return count == 0 || skipElements(size, count);
        }
        if (element.minOctets() > 0) {
            for (int i = 0; i < count; i++) {
                if (!skip(element, level + 1)) {
                    return false;
                }
            }
        }
        return true;
    }
}
