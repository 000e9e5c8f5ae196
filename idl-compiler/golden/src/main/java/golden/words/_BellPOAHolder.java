package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::BellPOA}, id {@code IDL:words/BellPOA:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _BellPOAHolder implements Streamable {

    public _BellPOA value;

    public _BellPOAHolder() {
    }

    public _BellPOAHolder(_BellPOA initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = _BellPOAHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        _BellPOAHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return _BellPOAHelper.type();
    }
}
