package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Something was sold.
 *
 * <p>Holder of IDL {@code shop::Sold}, id {@code IDL:pleiad.org/shop/Sold:1.0}.
 */
@Generated("org.pleiad.idl")
public final class SoldHolder implements Streamable {

    public Sold value;

    public SoldHolder() {
    }

    public SoldHolder(Sold initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = SoldHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        SoldHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return SoldHelper.type();
    }
}
