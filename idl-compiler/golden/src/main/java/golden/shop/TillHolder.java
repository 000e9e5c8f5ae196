package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * What customers pay at.
 *
 * <p>Holder of IDL {@code shop::Till}, id {@code IDL:pleiad.org/shop/Till:1.0}.
 */
@Generated("org.pleiad.idl")
public final class TillHolder implements Streamable {

    public Till value;

    public TillHolder() {
    }

    public TillHolder(Till initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = TillHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        TillHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return TillHelper.type();
    }
}
