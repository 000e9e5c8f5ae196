package golden.shop.AgencyPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code shop::Agency::Full}, id {@code IDL:pleiad.org/shop/Agency/Full:1.0}.
 */
@Generated("org.pleiad.idl")
public final class FullHolder implements Streamable {

    public Full value;

    public FullHolder() {
    }

    public FullHolder(Full initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = FullHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        FullHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return FullHelper.type();
    }
}
