package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByLongLong}, id {@code IDL:pleiad.org/kitchen/ByLongLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByLongLongHolder implements Streamable {

    public ByLongLong value;

    public ByLongLongHolder() {
    }

    public ByLongLongHolder(ByLongLong initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByLongLongHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByLongLongHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByLongLongHelper.type();
    }
}
