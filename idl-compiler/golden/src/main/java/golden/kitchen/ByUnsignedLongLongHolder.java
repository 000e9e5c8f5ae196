package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByUnsignedLongLong}, id {@code IDL:pleiad.org/kitchen/ByUnsignedLongLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByUnsignedLongLongHolder implements Streamable {

    public ByUnsignedLongLong value;

    public ByUnsignedLongLongHolder() {
    }

    public ByUnsignedLongLongHolder(ByUnsignedLongLong initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByUnsignedLongLongHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByUnsignedLongLongHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByUnsignedLongLongHelper.type();
    }
}
