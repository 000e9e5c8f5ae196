package golden.client;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * The client's half alone: no skeleton, no tie.
 *
 * <p>Holder of IDL {@code Clock}, id {@code IDL:Clock:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ClockHolder implements Streamable {

    public Clock value;

    public ClockHolder() {
    }

    public ClockHolder(Clock initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ClockHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ClockHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ClockHelper.type();
    }
}
