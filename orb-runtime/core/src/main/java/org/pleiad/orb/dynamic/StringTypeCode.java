package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.TCKind;

/** {@code string} or {@code wstring}, perhaps bounded. */
final class StringTypeCode extends CdrTypeCode {
    private static final long serialVersionUID = 1L;
    static final StringTypeCode STRING = new StringTypeCode(TCKind.tk_string, 0);
    static final StringTypeCode WSTRING = new StringTypeCode(TCKind.tk_wstring, 0);

    private final int bound;

    private StringTypeCode(TCKind kind, int bound) {
        super(kind, List.of());
        this.bound = bound;
    }

    static StringTypeCode string(int bound) {
        return bound == 0 ? STRING : new StringTypeCode(TCKind.tk_string, bound);
    }

    static StringTypeCode wstring(int bound) {
        return bound == 0 ? WSTRING : new StringTypeCode(TCKind.tk_wstring, bound);
    }

    @Override
    public int length() {
        return bound;
    }

    @Override
    long leastOctets(int depth) {
        return 4;
    }
}
