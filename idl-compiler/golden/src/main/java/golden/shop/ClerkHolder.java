package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Serves customers.
 *
 * <p>Holder of IDL {@code shop::Clerk}, id {@code IDL:pleiad.org/shop/Clerk:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ClerkHolder implements Streamable {

    public Clerk value;

    public ClerkHolder() {
    }

    public ClerkHolder(Clerk initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ClerkHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ClerkHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ClerkHelper.type();
    }
}
