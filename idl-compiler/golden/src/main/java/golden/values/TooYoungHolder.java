package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::TooYoung}, id {@code IDL:pleiad.org/values/TooYoung:1.0}.
 */
@Generated("org.pleiad.idl")
public final class TooYoungHolder implements Streamable {

    public TooYoung value;

    public TooYoungHolder() {
    }

    public TooYoungHolder(TooYoung initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = TooYoungHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        TooYoungHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return TooYoungHelper.type();
    }
}
