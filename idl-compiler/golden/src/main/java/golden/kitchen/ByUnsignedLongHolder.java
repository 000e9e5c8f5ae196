package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByUnsignedLong}, id {@code IDL:pleiad.org/kitchen/ByUnsignedLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByUnsignedLongHolder implements Streamable {

    public ByUnsignedLong value;

    public ByUnsignedLongHolder() {
    }

    public ByUnsignedLongHolder(ByUnsignedLong initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByUnsignedLongHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByUnsignedLongHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByUnsignedLongHelper.type();
    }
}
