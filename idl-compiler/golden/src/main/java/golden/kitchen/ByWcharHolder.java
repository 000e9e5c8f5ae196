package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByWchar}, id {@code IDL:pleiad.org/kitchen/ByWchar:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByWcharHolder implements Streamable {

    public ByWchar value;

    public ByWcharHolder() {
    }

    public ByWcharHolder(ByWchar initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByWcharHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByWcharHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByWcharHelper.type();
    }
}
