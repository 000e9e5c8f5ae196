package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * ---- enums, aliases --------------------------------------------------------------------
 *
 * <p>Holder of IDL {@code kitchen::Spice}, id {@code IDL:pleiad.org/kitchen/Spice:1.0}.
 */
@Generated("org.pleiad.idl")
public final class SpiceHolder implements Streamable {

    public Spice value;

    public SpiceHolder() {
    }

    public SpiceHolder(Spice initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = SpiceHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        SpiceHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return SpiceHelper.type();
    }
}
