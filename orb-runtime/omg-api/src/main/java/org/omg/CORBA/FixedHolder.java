package org.omg.CORBA;

import java.math.BigDecimal;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a fixed that is passed as an out or inout parameter. */
public final class FixedHolder implements Streamable {
    public BigDecimal value;

    public FixedHolder() {}

    public FixedHolder(BigDecimal initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_fixed();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_fixed(value);
    }

    @Override
    public TypeCode _type() {
        if (value == null) {
            throw new BAD_INV_ORDER("the type of an empty FixedHolder is not known: set its value first");
        }
        return ORB.init().create_fixed_tc((short) value.precision(), (short) value.scale());
    }
}
