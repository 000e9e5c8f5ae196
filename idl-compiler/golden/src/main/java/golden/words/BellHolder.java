package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::Bell}, id {@code IDL:words/Bell:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BellHolder implements Streamable {

    public Bell value;

    public BellHolder() {
    }

    public BellHolder(Bell initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = BellHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        BellHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return BellHelper.type();
    }
}
