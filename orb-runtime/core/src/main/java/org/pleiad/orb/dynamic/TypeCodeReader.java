package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.error.Minor;

/** Reads one TypeCode (CORBA 3.3 part 2, 9.3.5.1); anything malformed raises MARSHAL. */
final class TypeCodeReader {
    private static final int INDIRECTION = 0xffffffff;

    /** The fewest octets of a TypeCode: its kind. */
    private static final int LEAST_TYPECODE = 4;

    /** The fewest octets of a name: the length of the empty string. */
    private static final int LEAST_NAME = 4;

    /** By the index in the buffer where each began; one that is not finished is represented by a stand-in. */
    private final Map<Integer, CdrTypeCode> startedAt = new HashMap<>();

    private TypeCodeReader() {}

    static CdrTypeCode read(CdrReader in) {
        return new TypeCodeReader().read(in, 0);
    }

    private CdrTypeCode read(CdrReader in, int depth) {
        in.align(4);
        int start = in.index();
        int kind = in.readLong();
        PrimitiveTypeCode primitive = PrimitiveTypeCode.of(kind);
        if (primitive != null) {
            return primitive;
        }
        return switch (kind) {
            case INDIRECTION -> indirection(in);
            case TCKind._tk_string -> StringTypeCode.string(in.readLong());
            case TCKind._tk_wstring -> StringTypeCode.wstring(in.readLong());
            case TCKind._tk_fixed -> fixed(in);
            default -> {
                if (kind < 0 || kind > TCKind._tk_event) {
                    throw malformed(in, "kind " + Integer.toUnsignedString(kind));
                }
                yield complex(in, start, TCKind.from_int(kind), depth);
            }
        };
    }

    private CdrTypeCode indirection(CdrReader in) {
        int from = in.index();
        int offset = in.readLong();
        CdrTypeCode earlier = startedAt.get(from + offset);
        if (earlier == null) {
            throw Minor.INDIRECTION_MALFORMED.exception(
                    in.completion(), "no TypeCode begins " + offset + " octets from octet " + from);
        }
        return earlier;
    }

    private static CdrTypeCode fixed(CdrReader in) {
        short digits = in.readShort();
        short scale = in.readShort();
        if (digits < 1 || digits > FixedEncoding.MOST_DIGITS) {
            throw malformed(in, "fixed of " + digits + " digits");
        }
        return new FixedTypeCode(digits, scale);
    }

    private CdrTypeCode complex(CdrReader in, int start, TCKind kind, int depth) {
        if (depth >= CdrTypeCode.MOST_LEVELS) {
            throw Minor.NESTING_TOO_DEEP.exception(
                    in.completion(), "a TypeCode of more than " + CdrTypeCode.MOST_LEVELS + " levels");
        }
        RecursiveTypeCode standIn = new RecursiveTypeCode("");
        startedAt.put(start, standIn);
        CdrTypeCode type = parameters(in.readEncapsulation(), kind, depth + 1);
        standIn.bind(type);
        startedAt.put(start, type);
        return type;
    }

    private CdrTypeCode parameters(CdrReader in, TCKind kind, int depth) {
        switch (kind.value()) {
            case TCKind._tk_sequence, TCKind._tk_array:
                CdrTypeCode content = read(in, depth);
                return new CollectionTypeCode(kind, in.readLong(), content);
            default:
                String id = in.readString();
                String name = in.readString();
                return switch (kind.value()) {
                    case TCKind._tk_struct, TCKind._tk_except -> struct(in, kind, id, name, depth);
                    case TCKind._tk_union -> union(in, id, name, depth);
                    case TCKind._tk_enum -> enumeration(in, id, name);
                    case TCKind._tk_alias, TCKind._tk_value_box -> new AliasTypeCode(kind, id, name, read(in, depth));
                    case TCKind._tk_value, TCKind._tk_event -> value(in, kind, id, name, depth);
                    default -> new NamedTypeCode(kind, id, name);
                };
        }
    }

    private CdrTypeCode struct(CdrReader in, TCKind kind, String id, String name, int depth) {
        int count = in.readSequenceLength(LEAST_NAME + LEAST_TYPECODE);
        List<String> names = new ArrayList<>(count);
        List<CdrTypeCode> types = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(in.readString());
            types.add(read(in, depth));
        }
        return new StructTypeCode(kind, id, name, names, types);
    }

    private CdrTypeCode union(CdrReader in, String id, String name, int depth) {
        CdrTypeCode discriminator = read(in, depth);
        if (discriminator.isOpen() || !Discriminators.canDiscriminate(discriminator)) {
            throw malformed(in, "union " + id + " discriminated by " + discriminator);
        }
        int defaultIndex = in.readLong();
        int count = in.readSequenceLength(1 + LEAST_NAME + LEAST_TYPECODE);
        if (defaultIndex < -1 || defaultIndex >= count) {
            throw malformed(in, "default member " + defaultIndex + " of " + count + " in union " + id);
        }
        List<UnionTypeCode.Branch> branches = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long label = label(in, discriminator, i == defaultIndex);
            String memberName = in.readString();
            branches.add(new UnionTypeCode.Branch(label, memberName, read(in, depth)));
        }
        return new UnionTypeCode(id, name, discriminator, defaultIndex, branches);
    }

    /** The default's label means nothing: it need not even be an enumerator that exists. */
    private static long label(CdrReader in, CdrTypeCode discriminator, boolean isDefault) {
        if (isDefault && discriminator.unaliased() instanceof EnumTypeCode) {
            return in.readLong();
        }
        return Discriminators.read(in, discriminator);
    }

    private CdrTypeCode enumeration(CdrReader in, String id, String name) {
        int count = in.readSequenceLength(LEAST_NAME);
        List<String> enumerators = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            enumerators.add(in.readString());
        }
        return new EnumTypeCode(id, name, enumerators);
    }

    private CdrTypeCode value(CdrReader in, TCKind kind, String id, String name, int depth) {
        short modifier = in.readShort();
        CdrTypeCode base = read(in, depth);
        int count = in.readSequenceLength(LEAST_NAME + LEAST_TYPECODE + 2);
        List<ValueTypeCode.Member> members = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String memberName = in.readString();
            CdrTypeCode type = read(in, depth);
            members.add(new ValueTypeCode.Member(memberName, type, in.readShort()));
        }
        boolean hasBase = base.isOpen() || base.kind().value() != TCKind._tk_null;
        return new ValueTypeCode(kind, id, name, modifier, hasBase ? base : null, members);
    }

    private static SystemException malformed(CdrReader in, String detail) {
        return Minor.TYPECODE_MALFORMED.exception(in.completion(), detail + " (at octet " + in.position() + ")");
    }
}
