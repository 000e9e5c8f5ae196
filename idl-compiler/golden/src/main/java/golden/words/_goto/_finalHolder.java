package golden.words._goto;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::goto::final}, id {@code IDL:words/goto/final:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _finalHolder implements Streamable {

    public _final value;

    public _finalHolder() {
    }

    public _finalHolder(_final initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = _finalHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        _finalHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return _finalHelper.type();
    }
}
