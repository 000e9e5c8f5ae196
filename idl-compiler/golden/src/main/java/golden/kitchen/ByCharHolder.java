package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByChar}, id {@code IDL:pleiad.org/kitchen/ByChar:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByCharHolder implements Streamable {

    public ByChar value;

    public ByCharHolder() {
    }

    public ByCharHolder(ByChar initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByCharHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByCharHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByCharHelper.type();
    }
}
