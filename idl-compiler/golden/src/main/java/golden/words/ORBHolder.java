package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::ORB}, id {@code IDL:words/ORB:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ORBHolder implements Streamable {

    public ORB value;

    public ORBHolder() {
    }

    public ORBHolder(ORB initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = ORBHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        ORBHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return ORBHelper.type();
    }
}
