package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Washable}, id {@code IDL:pleiad.org/kitchen/Washable:1.0}.
 */
@Generated("org.pleiad.idl")
public final class WashableHolder implements Streamable {

    public Washable value;

    public WashableHolder() {
    }

    public WashableHolder(Washable initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = WashableHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        WashableHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return WashableHelper.type();
    }
}
