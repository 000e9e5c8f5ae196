package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByLong}, id {@code IDL:pleiad.org/kitchen/ByLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByLongHolder implements Streamable {

    public ByLong value;

    public ByLongHolder() {
    }

    public ByLongHolder(ByLong initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByLongHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByLongHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByLongHelper.type();
    }
}
