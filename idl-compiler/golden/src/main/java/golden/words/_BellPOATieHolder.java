package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::BellPOATie}, id {@code IDL:words/BellPOATie:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _BellPOATieHolder implements Streamable {

    public _BellPOATie value;

    public _BellPOATieHolder() {
    }

    public _BellPOATieHolder(_BellPOATie initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = _BellPOATieHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        _BellPOATieHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return _BellPOATieHelper.type();
    }
}
