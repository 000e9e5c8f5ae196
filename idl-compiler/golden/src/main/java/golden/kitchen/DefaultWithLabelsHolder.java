package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::DefaultWithLabels}, id {@code IDL:pleiad.org/kitchen/DefaultWithLabels:1.0}.
 */
@Generated("org.pleiad.idl")
public final class DefaultWithLabelsHolder implements Streamable {

    public DefaultWithLabels value;

    public DefaultWithLabelsHolder() {
    }

    public DefaultWithLabelsHolder(DefaultWithLabels initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = DefaultWithLabelsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        DefaultWithLabelsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return DefaultWithLabelsHelper.type();
    }
}
