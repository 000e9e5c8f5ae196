package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Where things are kept.
 *
 * <p>Holder of IDL {@code asynchronous::Store}, id {@code IDL:pleiad.org/asynchronous/Store:1.0}.
 */
@Generated("org.pleiad.idl")
public final class StoreHolder implements Streamable {

    public Store value;

    public StoreHolder() {
    }

    public StoreHolder(Store initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = StoreHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        StoreHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return StoreHelper.type();
    }
}
