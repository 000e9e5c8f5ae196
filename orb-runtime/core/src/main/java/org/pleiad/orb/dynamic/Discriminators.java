package org.pleiad.orb.dynamic;

import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/** Values of the types that can discriminate a union, as a {@code long}; unsigned types zero-extended. */
final class Discriminators {

    private Discriminators() {}

    static boolean canDiscriminate(CdrTypeCode type) {
        return switch (type.unaliased().kind().value()) {
            case TCKind._tk_short,
                    TCKind._tk_long,
                    TCKind._tk_longlong,
                    TCKind._tk_ushort,
                    TCKind._tk_ulong,
                    TCKind._tk_ulonglong,
                    TCKind._tk_boolean,
                    TCKind._tk_char,
                    TCKind._tk_wchar,
                    TCKind._tk_octet,
                    TCKind._tk_enum -> true;
            default -> false;
        };
    }

    /** Reads a value; an enumerator must exist. */
    static long read(CdrReader in, CdrTypeCode type) {
        CdrTypeCode plain = type.unaliased();
        return switch (plain.kind().value()) {
            case TCKind._tk_short -> in.readShort();
            case TCKind._tk_ushort -> in.readShort() & 0xffff;
            case TCKind._tk_long -> in.readLong();
            case TCKind._tk_ulong -> Integer.toUnsignedLong(in.readLong());
            case TCKind._tk_longlong, TCKind._tk_ulonglong -> in.readLongLong();
            case TCKind._tk_boolean -> in.readBoolean() ? 1 : 0;
            case TCKind._tk_char -> in.readChar();
            case TCKind._tk_wchar -> in.readWchar();
            case TCKind._tk_octet -> in.readOctet() & 0xff;
            case TCKind._tk_enum -> enumerator(in, ((EnumTypeCode) plain));
            default -> throw Minor.TYPECODE_MALFORMED.exception(in.completion(), "a union discriminated by " + plain);
        };
    }

    private static long enumerator(CdrReader in, EnumTypeCode type) {
        long value = Integer.toUnsignedLong(in.readLong());
        if (value >= type.member_count()) {
            throw Minor.ENUM_OUT_OF_RANGE.exception(
                    in.completion(), value + " in " + type.id() + ", which has " + type.member_count());
        }
        return value;
    }

    static void write(CdrWriter out, CdrTypeCode type, long value) {
        switch (type.unaliased().kind().value()) {
            case TCKind._tk_short, TCKind._tk_ushort -> out.writeShort((short) value);
            case TCKind._tk_long, TCKind._tk_ulong, TCKind._tk_enum -> out.writeLong((int) value);
            case TCKind._tk_longlong, TCKind._tk_ulonglong -> out.writeLongLong(value);
            case TCKind._tk_boolean -> out.writeBoolean(value != 0);
            case TCKind._tk_char -> out.writeChar((char) value);
            case TCKind._tk_wchar -> out.writeWchar((char) value);
            case TCKind._tk_octet -> out.writeOctet((byte) value);
            default -> throw Minor.UNION_DISCRIMINATOR_TYPE.exception(out.completion(), type.toString());
        }
    }

    static Any toAny(CdrTypeCode type, long value) {
        AnyValue any = new AnyValue(null, new DetachedReferences());
        CdrWriter out = Memory.writer();
        write(out, type, value);
        any.read(Memory.reader(out), type);
        return any;
    }

    /** What stands for the label of a default member: the octet 0. */
    static Any defaultLabel() {
        AnyValue any = new AnyValue(null, new DetachedReferences());
        any.insert_octet((byte) 0);
        return any;
    }
}
