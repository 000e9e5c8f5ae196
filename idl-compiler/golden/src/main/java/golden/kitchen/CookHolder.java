package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Cook}, id {@code IDL:pleiad.org/kitchen/Cook:1.0}.
 */
@Generated("org.pleiad.idl")
public final class CookHolder implements Streamable {

    public Cook value;

    public CookHolder() {
    }

    public CookHolder(Cook initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = CookHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        CookHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return CookHelper.type();
    }
}
