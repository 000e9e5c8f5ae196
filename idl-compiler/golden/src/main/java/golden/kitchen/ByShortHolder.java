package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * ---- unions ----------------------------------------------------------------------------
 *
 * <p>Holder of IDL {@code kitchen::ByShort}, id {@code IDL:pleiad.org/kitchen/ByShort:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByShortHolder implements Streamable {

    public ByShort value;

    public ByShortHolder() {
    }

    public ByShortHolder(ByShort initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByShortHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByShortHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByShortHelper.type();
    }
}
