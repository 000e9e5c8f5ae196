package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByAllSpices}, id {@code IDL:pleiad.org/kitchen/ByAllSpices:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByAllSpicesHolder implements Streamable {

    public ByAllSpices value;

    public ByAllSpicesHolder() {
    }

    public ByAllSpicesHolder(ByAllSpices initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByAllSpicesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByAllSpicesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByAllSpicesHelper.type();
    }
}
