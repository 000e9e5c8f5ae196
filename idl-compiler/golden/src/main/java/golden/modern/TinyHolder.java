package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code modern::Tiny}, id {@code IDL:pleiad.org/modern/Tiny:1.0}.
 */
@Generated("org.pleiad.idl")
public final class TinyHolder implements Streamable {

    public Tiny value;

    public TinyHolder() {
    }

    public TinyHolder(Tiny initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = TinyHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        TinyHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return TinyHelper.type();
    }
}
