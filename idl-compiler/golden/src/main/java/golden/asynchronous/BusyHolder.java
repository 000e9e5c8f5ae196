package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code asynchronous::Busy}, id {@code IDL:pleiad.org/asynchronous/Busy:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BusyHolder implements Streamable {

    public Busy value;

    public BusyHolder() {
    }

    public BusyHolder(Busy initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BusyHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BusyHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BusyHelper.type();
    }
}
