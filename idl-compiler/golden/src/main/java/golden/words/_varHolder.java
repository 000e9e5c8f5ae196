package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::var}, id {@code IDL:words/var:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _varHolder implements Streamable {

    public _var value;

    public _varHolder() {
    }

    public _varHolder(_var initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = _varHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        _varHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return _varHelper.type();
    }
}
