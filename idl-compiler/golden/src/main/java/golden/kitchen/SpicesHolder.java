package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Spices}, id {@code IDL:pleiad.org/kitchen/Spices:1.0}.
 */
@Generated("org.pleiad.idl")
public final class SpicesHolder implements Streamable {

    public Spice[] value;

    public SpicesHolder() {
    }

    public SpicesHolder(Spice[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = SpicesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        SpicesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return SpicesHelper.type();
    }
}
