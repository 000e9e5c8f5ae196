package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::throw}, id {@code IDL:words/throw:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _throwHolder implements Streamable {

    public _throw value;

    public _throwHolder() {
    }

    public _throwHolder(_throw initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = _throwHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        _throwHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return _throwHelper.type();
    }
}
