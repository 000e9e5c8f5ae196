package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * There is no such thing.
 *
 * <p>Holder of IDL {@code asynchronous::Unknown}, id {@code IDL:pleiad.org/asynchronous/Unknown:1.0}.
 */
@Generated("org.pleiad.idl")
public final class UnknownHolder implements Streamable {

    public Unknown value;

    public UnknownHolder() {
    }

    public UnknownHolder(Unknown initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = UnknownHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        UnknownHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return UnknownHelper.type();
    }
}
