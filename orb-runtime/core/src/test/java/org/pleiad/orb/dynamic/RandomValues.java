package org.pleiad.orb.dynamic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.omg.CORBA.Any;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.ValueMember;
import org.pleiad.orb.cdr.WrittenValues;

/** Makes values of random types, all of which a connection with ISO 8859-1 or UTF-8 can carry. */
public final class RandomValues {
    private static final int DEPTH = 4;

    private final Random random;
    private int names;

    /** Where values begin in the stream that is being filled, by type. */
    private final Map<String, List<Integer>> starts = new HashMap<>();

    /** Draws from {@code random}. */
    public RandomValues(Random random) {
        this.random = random;
    }

    /** The next value, of a type of its own. */
    public Any next() {
        CdrTypeCode type = type(DEPTH);
        starts.clear();
        AnyValue any = Types.any();
        any.type(type);
        value(type, (CdrOutputStream) any.create_output_stream(), DEPTH);
        return any;
    }

    /** The next type. */
    public TypeCode nextType() {
        return type(DEPTH);
    }

    private CdrTypeCode type(int depth) {
        return (CdrTypeCode) (depth > 0 && random.nextInt(3) > 0 ? constructed(depth - 1) : simple());
    }

    private TypeCode simple() {
        int[] kinds = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 18, 23, 24, 26, 27, 28};
        int kind = kinds[random.nextInt(kinds.length)];
        return kind == TCKind._tk_fixed
                ? TypeCodes.fixed((short) 9, (short) random.nextInt(10))
                : TypeCodes.primitive(TCKind.from_int(kind));
    }

    private TypeCode constructed(int depth) {
        String name = "T" + names++;
        String id = "IDL:" + name + ":1.0";
        return switch (random.nextInt(13)) {
            case 0, 1 -> TypeCodes.struct(id, name, members(depth));
            case 2 ->
                depth == DEPTH - 1
                        ? TypeCodes.exception(id, name, members(depth))
                        : TypeCodes.struct(id, name, members(depth));
            case 3, 4 -> TypeCodes.sequence(0, type(depth));
            case 5 -> TypeCodes.array(1 + random.nextInt(4), type(depth));
            case 6 -> TypeCodes.alias(id, name, type(depth));
            case 7 -> TypeCodes.enumeration(id, name, new String[] {"a", "b", "c"});
            case 8 -> union(id, name, depth);
            case 9, 10 -> valueType(id, name, depth);
            case 11 -> TypeCodes.valueBox(id, name, type(depth));
            default ->
                TypeCodes.struct(id, name, new StructMember[] {
                    Types.member("head", type(depth)),
                    Types.member("tail", TypeCodes.sequence(0, TypeCodes.recursive(id)))
                });
        };
    }

    private StructMember[] members(int depth) {
        StructMember[] members = new StructMember[1 + random.nextInt(4)];
        for (int i = 0; i < members.length; i++) {
            members[i] = Types.member("m" + i, type(depth));
        }
        return members;
    }

    private TypeCode valueType(String id, String name, int depth) {
        TypeCode base = depth > 0 && random.nextBoolean() ? valueType(id + "b", name + "b", depth - 1) : null;
        return TypeCodes.value(id, name, (short) 0, base, new ValueMember[] {
            Types.state("head", type(depth)), Types.state("next", TypeCodes.recursive(id))
        });
    }

    /** Sometimes with chunks that nobody asked for, and sometimes one that was there before. */
    private void value(NamedTypeCode type, CdrOutputStream out, int depth) {
        WrittenValues written = out.writer().values();
        List<Integer> earlier = starts.computeIfAbsent(type.id(), none -> new ArrayList<>());
        if (depth <= -3 || random.nextInt(4) == 0) {
            out.write_long(0);
        } else if (!earlier.isEmpty() && random.nextInt(3) == 0) {
            written.referTo(earlier.get(random.nextInt(earlier.size())));
        } else {
            boolean chunked = written.inChunks() || random.nextBoolean();
            earlier.add(written.begin(null, "", List.of(type.id()), chunked));
            if (type instanceof ValueTypeCode value) {
                state(value, out, depth - 1);
            } else {
                value(type.children().get(0), out, depth - 1);
            }
            written.end(chunked);
        }
    }

    private void state(ValueTypeCode type, CdrOutputStream out, int depth) {
        if (type.base() != null) {
            state((ValueTypeCode) type.base(), out, depth);
        }
        type.members().forEach(member -> value(member.type(), out, depth));
    }

    private TypeCode union(String id, String name, int depth) {
        TypeCode[] discriminators = {Types.COLOR, Types.LONG, TypeCodes.primitive(TCKind.tk_ulonglong)};
        TypeCode discriminator = discriminators[random.nextInt(discriminators.length)];
        UnionMember last = random.nextBoolean()
                ? Types.branch("c", Types.defaultLabel(), type(depth))
                : Types.branch("c", Types.label(discriminator, 2), type(depth));
        return TypeCodes.union(id, name, discriminator, new UnionMember[] {
            Types.branch("a", Types.label(discriminator, 0), type(depth)),
            Types.branch("a", Types.label(discriminator, 1), type(depth)),
            last
        });
    }

    private void value(CdrTypeCode declared, CdrOutputStream out, int depth) {
        CdrTypeCode type = declared.unaliased();
        if (type instanceof StructTypeCode struct) {
            if (type.kind().value() == TCKind._tk_except) {
                out.write_string(struct.id());
            }
            struct.children().forEach(member -> value(member, out, depth - 1));
        } else if (type instanceof UnionTypeCode union) {
            long label = random.nextInt(3);
            Discriminators.write(out.writer(), union.discriminator(), label);
            if (union.selected(label) != null) {
                value(union.selected(label), out, depth - 1);
            }
        } else if (type instanceof CollectionTypeCode collection) {
            int count = collection.length();
            if (type.kind().value() == TCKind._tk_sequence) {
                count = depth > 0 ? random.nextInt(12) / Math.max(1, DEPTH - depth) : 0;
                out.write_ulong(count);
            }
            for (int i = 0; i < count; i++) {
                value(collection.children().get(0), out, depth - 1);
            }
        } else if (type instanceof ValueTypeCode || type.kind().value() == TCKind._tk_value_box) {
            value((NamedTypeCode) type, out, depth);
        } else if (type instanceof FixedTypeCode fixed) {
            BigDecimal number = new BigDecimal(new BigInteger(29, random), fixed.fixed_scale());
            out.write_fixed(random.nextBoolean() ? number : number.negate(), fixed.fixed_digits(), fixed.fixed_scale());
        } else {
            scalar(type.kind().value(), out);
        }
    }

    private void scalar(int kind, CdrOutputStream out) {
        switch (kind) {
            case TCKind._tk_short, TCKind._tk_ushort -> out.write_short((short) random.nextInt());
            case TCKind._tk_long, TCKind._tk_ulong, TCKind._tk_float -> out.write_long(random.nextInt());
            case TCKind._tk_longlong, TCKind._tk_ulonglong, TCKind._tk_double -> out.write_longlong(random.nextLong());
            case TCKind._tk_boolean -> out.write_boolean(random.nextBoolean());
            case TCKind._tk_char -> out.write_char((char) random.nextInt(128));
            case TCKind._tk_wchar -> out.write_wchar((char) random.nextInt(65536));
            case TCKind._tk_octet -> out.write_octet((byte) random.nextInt());
            case TCKind._tk_enum -> out.write_ulong(random.nextInt(3));
            case TCKind._tk_string -> out.write_string(text(255));
            case TCKind._tk_wstring -> out.write_wstring(text(0xd000));
            case TCKind._tk_TypeCode -> out.write_TypeCode(type(2));
            default -> {
                AnyValue inner = Types.any();
                inner.insert_long(random.nextInt());
                out.write_any(inner);
            }
        }
    }

    private String text(int greatest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 200 : 10); i > 0; i--) {
            text.append((char) (1 + random.nextInt(greatest)));
        }
        return text.toString();
    }
}
