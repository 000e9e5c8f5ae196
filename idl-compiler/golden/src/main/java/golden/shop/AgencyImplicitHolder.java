package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Hires clerks.
 *
 * <p>Holder of IDL {@code shop::AgencyImplicit}, id {@code IDL:pleiad.org/shop/AgencyImplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AgencyImplicitHolder implements Streamable {

    public AgencyImplicit value;

    public AgencyImplicitHolder() {
    }

    public AgencyImplicitHolder(AgencyImplicit initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AgencyImplicitHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AgencyImplicitHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AgencyImplicitHelper.type();
    }
}
