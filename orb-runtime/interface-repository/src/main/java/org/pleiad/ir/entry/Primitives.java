package org.pleiad.ir.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.omg.CORBA.PrimitiveKind;
import org.omg.CORBA.TCKind;

/** The primitive kinds of the repository, and those of TypeCodes. */
final class Primitives {
    private static final Map<Integer, PrimitiveKind> BY_TYPE = new HashMap<>();

    static {
        put(TCKind.tk_null, PrimitiveKind.pk_null);
        put(TCKind.tk_void, PrimitiveKind.pk_void);
        put(TCKind.tk_short, PrimitiveKind.pk_short);
        put(TCKind.tk_long, PrimitiveKind.pk_long);
        put(TCKind.tk_ushort, PrimitiveKind.pk_ushort);
        put(TCKind.tk_ulong, PrimitiveKind.pk_ulong);
        put(TCKind.tk_float, PrimitiveKind.pk_float);
        put(TCKind.tk_double, PrimitiveKind.pk_double);
        put(TCKind.tk_boolean, PrimitiveKind.pk_boolean);
        put(TCKind.tk_char, PrimitiveKind.pk_char);
        put(TCKind.tk_octet, PrimitiveKind.pk_octet);
        put(TCKind.tk_any, PrimitiveKind.pk_any);
        put(TCKind.tk_TypeCode, PrimitiveKind.pk_TypeCode);
        put(TCKind.tk_string, PrimitiveKind.pk_string);
        put(TCKind.tk_objref, PrimitiveKind.pk_objref);
        put(TCKind.tk_longlong, PrimitiveKind.pk_longlong);
        put(TCKind.tk_ulonglong, PrimitiveKind.pk_ulonglong);
        put(TCKind.tk_longdouble, PrimitiveKind.pk_longdouble);
        put(TCKind.tk_wchar, PrimitiveKind.pk_wchar);
        put(TCKind.tk_wstring, PrimitiveKind.pk_wstring);
        put(TCKind.tk_value, PrimitiveKind.pk_value_base);
    }

    private Primitives() {}

    private static void put(TCKind type, PrimitiveKind kind) {
        BY_TYPE.put(type.value(), kind);
    }

    static PrimitiveKind of(TCKind type) {
        return BY_TYPE.getOrDefault(type.value(), PrimitiveKind.pk_null);
    }

    /** Empty for Principal, which CORBA 2.2 withdrew. */
    static Optional<TCKind> type(PrimitiveKind kind) {
        return BY_TYPE.entrySet().stream()
                .filter(each -> each.getValue() == kind)
                .map(each -> TCKind.from_int(each.getKey()))
                .findFirst();
    }
}
