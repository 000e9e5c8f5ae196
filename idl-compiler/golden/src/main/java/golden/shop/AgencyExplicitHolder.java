package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Hires clerks.
 *
 * <p>Holder of IDL {@code shop::AgencyExplicit}, id {@code IDL:pleiad.org/shop/AgencyExplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AgencyExplicitHolder implements Streamable {

    public AgencyExplicit value;

    public AgencyExplicitHolder() {
    }

    public AgencyExplicitHolder(AgencyExplicit initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AgencyExplicitHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AgencyExplicitHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AgencyExplicitHelper.type();
    }
}
