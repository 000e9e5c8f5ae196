package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByUnsignedShort}, id {@code IDL:pleiad.org/kitchen/ByUnsignedShort:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByUnsignedShortHolder implements Streamable {

    public ByUnsignedShort value;

    public ByUnsignedShortHolder() {
    }

    public ByUnsignedShortHolder(ByUnsignedShort initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByUnsignedShortHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByUnsignedShortHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByUnsignedShortHelper.type();
    }
}
