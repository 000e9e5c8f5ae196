package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Sealed}, id {@code IDL:pleiad.org/values/Sealed:1.0}.
 */
@Generated("org.pleiad.idl")
public final class SealedHolder implements Streamable {

    public Sealed value;

    public SealedHolder() {
    }

    public SealedHolder(Sealed initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = SealedHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        SealedHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return SealedHelper.type();
    }
}
