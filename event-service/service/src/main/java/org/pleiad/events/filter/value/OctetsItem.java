package org.pleiad.events.filter.value;

import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.TypeCodePackage.Bounds;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.dynamic.ValueWalk;

/** A value in octets, from which only what is asked for is decoded. */
final class OctetsItem extends Item {
    private static final String UTC = "IDL:omg.org/TimeBase/UtcT:1.0";

    private final CdrInputStream in;
    private final TypeCode type;
    private final int kind;

    private OctetsItem(CdrInputStream in, TypeCode type) {
        this.in = in;
        this.type = type;
        this.kind = type.kind().value();
    }

    /** The value that a stream has come to; if it is an any, then what is in it. */
    static Item at(CdrInputStream in, TypeCode type) {
        TypeCode plain = ValueWalk.unaliased(type);
        while (plain.kind().value() == TCKind._tk_any) {
            plain = ValueWalk.unaliased(in.read_TypeCode()); // takes octets each time, so there is an end
        }
        return new OctetsItem(in, plain);
    }

    @Override
    public Item member(String name) {
        try {
            if (isStruct()) {
                return position(indexOf(name));
            }
            if (kind == TCKind._tk_union) {
                int active = active();
                return active >= 0 && type.member_name(active).equals(name) ? at(in, type.member_type(active)) : null;
            }
            return null;
        } catch (BadKind | Bounds impossible) {
            return null;
        }
    }

    private int indexOf(String name) throws BadKind, Bounds {
        for (int i = 0; i < type.member_count(); i++) {
            if (type.member_name(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isStruct() {
        return kind == TCKind._tk_struct || kind == TCKind._tk_except;
    }

    @Override
    public Item position(int index) {
        try {
            if (!isStruct() || index < 0 || index >= type.member_count()) {
                return null;
            }
            if (kind == TCKind._tk_except) {
                in.read_string(); // an exception's value begins with its id
            }
            for (int i = 0; i < index; i++) {
                if (!ValueWalk.skip(in, type.member_type(i))) {
                    return null;
                }
            }
            return at(in, type.member_type(index));
        } catch (BadKind | Bounds impossible) {
            return null;
        }
    }

    private boolean isCollection() {
        return kind == TCKind._tk_sequence || kind == TCKind._tk_array;
    }

    @Override
    public Item element(int index) {
        return isCollection() && index < ValueWalk.length(in, type) && ValueWalk.skipElements(in, type, index)
                ? at(in, content())
                : null;
    }

    private TypeCode content() {
        try {
            return type.content_type();
        } catch (BadKind impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int length() {
        return isCollection() ? ValueWalk.length(in, type) : -1;
    }

    @Override
    public Item named(String name) {
        try {
            if (!isCollection()) {
                return null;
            }
            TypeCode pair = ValueWalk.unaliased(content());
            if (pair.kind().value() != TCKind._tk_struct
                    || pair.member_count() != 2
                    || ValueWalk.unaliased(pair.member_type(0)).kind().value() != TCKind._tk_string) {
                return null;
            }
            int count = ValueWalk.length(in, type);
            for (int i = 0; i < count; i++) {
                if (in.read_string().equals(name)) {
                    return at(in, pair.member_type(1));
                }
                if (!ValueWalk.skip(in, pair.member_type(1))) {
                    return null;
                }
            }
            return null;
        } catch (BadKind | Bounds impossible) {
            return null;
        }
    }

    private int active() {
        return ValueWalk.selected(type, ValueWalk.discriminator(in, type));
    }

    @Override
    public Item numberCase(long label) {
        if (kind != TCKind._tk_union) {
            return null;
        }
        long discriminator = ValueWalk.discriminator(in, type);
        return discriminator == label ? active(ValueWalk.selected(type, discriminator)) : null;
    }

    private Item active(int index) {
        try {
            return index < 0 ? null : at(in, type.member_type(index));
        } catch (BadKind | Bounds impossible) {
            return null;
        }
    }

    @Override
    public Item textCase(String label) {
        try {
            if (kind != TCKind._tk_union) {
                return null;
            }
            Value discriminator = discriminator();
            int index = ValueWalk.selected(type, discriminator.integer());
            boolean meant = label.equals(discriminator.text())
                    || index >= 0 && type.member_name(index).equals(label);
            return meant ? active(index) : null;
        } catch (BadKind | Bounds impossible) {
            return null;
        }
    }

    @Override
    public Item defaultCase() {
        try {
            if (kind != TCKind._tk_union) {
                return null;
            }
            int index = active();
            return index >= 0 && index == type.default_index() ? active(index) : null;
        } catch (BadKind impossible) {
            return null;
        }
    }

    @Override
    public Value discriminator() {
        try {
            return kind == TCKind._tk_union
                    ? new OctetsItem(in, ValueWalk.unaliased(type.discriminator_type())).value()
                    : null;
        } catch (BadKind impossible) {
            return null;
        }
    }

    @Override
    public String typeId() {
        try {
            return type.name().isEmpty() ? null : type.name();
        } catch (BadKind none) {
            return null;
        }
    }

    @Override
    public String repositoryId() {
        try {
            return type.id().isEmpty() ? null : type.id();
        } catch (BadKind none) {
            return null;
        }
    }

    @Override
    public Value value() {
        return switch (kind) {
            case TCKind._tk_short -> Value.of((long) in.read_short());
            case TCKind._tk_ushort -> Value.of((long) (in.read_ushort() & 0xffff));
            case TCKind._tk_long -> Value.of((long) in.read_long());
            case TCKind._tk_ulong -> Value.of(Integer.toUnsignedLong(in.read_ulong()));
            case TCKind._tk_longlong -> Value.of(in.read_longlong());
            case TCKind._tk_ulonglong -> Value.ofUnsigned(in.read_ulonglong());
            case TCKind._tk_float -> Value.of(in.read_float());
            case TCKind._tk_double -> Value.of(in.read_double());
            case TCKind._tk_boolean -> Value.of(in.read_boolean());
            case TCKind._tk_octet -> Value.of((long) (in.read_octet() & 0xff));
            case TCKind._tk_char -> Value.of(in.read_char());
            case TCKind._tk_wchar -> Value.of(in.read_wchar());
            case TCKind._tk_string -> Value.of(in.read_string());
            case TCKind._tk_wstring -> Value.of(in.read_wstring());
            case TCKind._tk_fixed -> fixed();
            case TCKind._tk_enum -> Value.enumerator(type, in.read_ulong());
            // a time is compared by its first member, whatever its inaccuracy
            case TCKind._tk_struct -> UTC.equals(repositoryId()) ? Value.ofUnsigned(in.read_ulonglong()) : null;
            default -> null;
        };
    }

    private Value fixed() {
        try {
            return Value.of(
                    in.read_fixed(type.fixed_digits(), type.fixed_scale()).doubleValue());
        } catch (BadKind impossible) {
            return null;
        }
    }

    @Override
    public Elements elements() {
        if (!isCollection()) {
            return null;
        }
        int count = ValueWalk.length(in, type);
        TypeCode content = content();
        return new Elements() {
            private int left = count;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public Value next() {
                left--;
                return at(in, content).value();
            }
        };
    }
}
