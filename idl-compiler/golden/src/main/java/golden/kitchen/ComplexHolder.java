package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Complex}, id {@code IDL:pleiad.org/kitchen/Complex:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ComplexHolder implements Streamable {

    public Complex value;

    public ComplexHolder() {
    }

    public ComplexHolder(Complex initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ComplexHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ComplexHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ComplexHelper.type();
    }
}
