package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Cooks}, id {@code IDL:pleiad.org/kitchen/Cooks:1.0}.
 */
@Generated("org.pleiad.idl")
public final class CooksHolder implements Streamable {

    public Cook[] value;

    public CooksHolder() {
    }

    public CooksHolder(Cook[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = CooksHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        CooksHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return CooksHelper.type();
    }
}
