package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Hires clerks.
 *
 * <p>Holder of IDL {@code shop::Agency}, id {@code IDL:pleiad.org/shop/Agency:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AgencyHolder implements Streamable {

    public Agency value;

    public AgencyHolder() {
    }

    public AgencyHolder(Agency initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AgencyHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AgencyHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AgencyHelper.type();
    }
}
