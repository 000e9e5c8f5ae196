package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code shop::Closed}, id {@code IDL:pleiad.org/shop/Closed:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ClosedHolder implements Streamable {

    public Closed value;

    public ClosedHolder() {
    }

    public ClosedHolder(Closed initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ClosedHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ClosedHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ClosedHelper.type();
    }
}
