package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::BySpice}, id {@code IDL:pleiad.org/kitchen/BySpice:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BySpiceHolder implements Streamable {

    public BySpice value;

    public BySpiceHolder() {
    }

    public BySpiceHolder(BySpice initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BySpiceHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BySpiceHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BySpiceHelper.type();
    }
}
