package golden.shop.ClerkPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * The tills that may help out.
 *
 * <p>Holder of IDL {@code shop::Clerk::othersConnections}, id {@code IDL:pleiad.org/shop/Clerk/othersConnections:1.0}.
 */
@Generated("org.pleiad.idl")
public final class othersConnectionsHolder implements Streamable {

    public othersConnection[] value;

    public othersConnectionsHolder() {
    }

    public othersConnectionsHolder(othersConnection[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = othersConnectionsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        othersConnectionsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return othersConnectionsHelper.type();
    }
}
