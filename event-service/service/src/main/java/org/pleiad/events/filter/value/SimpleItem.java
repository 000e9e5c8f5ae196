package org.pleiad.events.filter.value;

import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;

/** The commonest property: an any of a basic type, read without much ado. */
final class SimpleItem extends Item {
    private final Any any;
    private final int kind;

    SimpleItem(Any any, int kind) {
        this.any = any;
        this.kind = kind;
    }

    /** Whether {@link #value()} knows the kind. */
    static boolean isSimple(int kind) {
        return switch (kind) {
            case TCKind._tk_short,
                    TCKind._tk_ushort,
                    TCKind._tk_long,
                    TCKind._tk_ulong,
                    TCKind._tk_longlong,
                    TCKind._tk_float,
                    TCKind._tk_double,
                    TCKind._tk_boolean,
                    TCKind._tk_octet,
                    TCKind._tk_string -> true;
            default -> false;
        };
    }

    @Override
    public Value value() {
        return switch (kind) {
            case TCKind._tk_short -> Value.of((long) any.extract_short());
            case TCKind._tk_ushort -> Value.of((long) (any.extract_ushort() & 0xffff));
            case TCKind._tk_long -> Value.of((long) any.extract_long());
            case TCKind._tk_ulong -> Value.of(Integer.toUnsignedLong(any.extract_ulong()));
            case TCKind._tk_longlong -> Value.of(any.extract_longlong());
            case TCKind._tk_float -> Value.of(any.extract_float());
            case TCKind._tk_double -> Value.of(any.extract_double());
            case TCKind._tk_boolean -> Value.of(any.extract_boolean());
            case TCKind._tk_octet -> Value.of((long) (any.extract_octet() & 0xff));
            default -> Value.of(any.extract_string());
        };
    }
}
