package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holds a Principal that is passed as an out or inout parameter.
 *
 * @deprecated CORBA 2.2 withdrew Principal.
 */
@Deprecated
public final class PrincipalHolder implements Streamable {
    public Principal value;

    public PrincipalHolder() {}

    public PrincipalHolder(Principal initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_Principal();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_Principal(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_Principal);
    }
}
