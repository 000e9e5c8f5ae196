package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * ---- what values support
 *
 * <p>Holder of IDL {@code values::Listener}, id {@code IDL:pleiad.org/values/Listener:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ListenerHolder implements Streamable {

    public Listener value;

    public ListenerHolder() {
    }

    public ListenerHolder(Listener initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ListenerHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ListenerHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ListenerHelper.type();
    }
}
