package golden.words.BellPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::Bell::Ring}, id {@code IDL:words/Bell/Ring:1.0}.
 */
@Generated("org.pleiad.idl")
public final class RingHolder implements Streamable {

    public Ring value;

    public RingHolder() {
    }

    public RingHolder(Ring initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = RingHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        RingHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return RingHelper.type();
    }
}
