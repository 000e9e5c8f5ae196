package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::assert}, id {@code IDL:words/assert:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _assertHolder implements Streamable {

    public _assert value;

    public _assertHolder() {
    }

    public _assertHolder(_assert initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = _assertHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        _assertHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return _assertHelper.type();
    }
}
