package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.TCKind;

/** A type without parameters: one instance for each kind. */
final class PrimitiveTypeCode extends CdrTypeCode {
    private static final long serialVersionUID = 1L;
    private static final int[] OCTETS = new int[TCKind._tk_event + 1];
    private static final PrimitiveTypeCode[] ALL = new PrimitiveTypeCode[TCKind._tk_event + 1];

    static {
        define(TCKind.tk_null, 0);
        define(TCKind.tk_void, 0);
        define(TCKind.tk_short, 2);
        define(TCKind.tk_long, 4);
        define(TCKind.tk_ushort, 2);
        define(TCKind.tk_ulong, 4);
        define(TCKind.tk_float, 4);
        define(TCKind.tk_double, 8);
        define(TCKind.tk_boolean, 1);
        define(TCKind.tk_char, 1);
        define(TCKind.tk_octet, 1);
        define(TCKind.tk_any, 4);
        define(TCKind.tk_TypeCode, 4);
        define(TCKind.tk_Principal, 4);
        define(TCKind.tk_longlong, 8);
        define(TCKind.tk_ulonglong, 8);
        define(TCKind.tk_longdouble, 16);
        define(TCKind.tk_wchar, 2);
    }

    private PrimitiveTypeCode(TCKind kind) {
        super(kind, List.of());
    }

    private static void define(TCKind kind, int octets) {
        OCTETS[kind.value()] = octets;
        ALL[kind.value()] = new PrimitiveTypeCode(kind);
    }

    /** The type of this kind; {@code null} if the kind needs parameters. */
    static PrimitiveTypeCode of(int kind) {
        return kind >= 0 && kind < ALL.length ? ALL[kind] : null;
    }

    @Override
    long leastOctets(int depth) {
        return OCTETS[kind().value()];
    }
}
