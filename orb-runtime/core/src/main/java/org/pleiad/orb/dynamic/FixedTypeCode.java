package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.TCKind;

/** {@code fixed<digits, scale>}. */
final class FixedTypeCode extends CdrTypeCode {
    private static final long serialVersionUID = 1L;
    private final short digits;
    private final short scale;

    FixedTypeCode(short digits, short scale) {
        super(TCKind.tk_fixed, List.of());
        this.digits = digits;
        this.scale = scale;
    }

    @Override
    public short fixed_digits() {
        return digits;
    }

    @Override
    public short fixed_scale() {
        return scale;
    }

    @Override
    long leastOctets(int depth) {
        return FixedEncoding.octets(digits);
    }
}
