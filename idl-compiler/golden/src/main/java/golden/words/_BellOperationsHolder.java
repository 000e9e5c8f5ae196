package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::BellOperations}, id {@code IDL:words/BellOperations:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _BellOperationsHolder implements Streamable {

    public _BellOperations value;

    public _BellOperationsHolder() {
    }

    public _BellOperationsHolder(_BellOperations initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = _BellOperationsHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        _BellOperationsHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return _BellOperationsHelper.type();
    }
}
