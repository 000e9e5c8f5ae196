package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::PlaceHolder}, id {@code IDL:words/PlaceHolder:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _PlaceHolderHolder implements Streamable {

    public _PlaceHolder value;

    public _PlaceHolderHolder() {
    }

    public _PlaceHolderHolder(_PlaceHolder initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = _PlaceHolderHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        _PlaceHolderHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return _PlaceHolderHelper.type();
    }
}
