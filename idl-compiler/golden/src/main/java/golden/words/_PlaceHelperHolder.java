package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::PlaceHelper}, id {@code IDL:words/PlaceHelper:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _PlaceHelperHolder implements Streamable {

    public _PlaceHelper value;

    public _PlaceHelperHolder() {
    }

    public _PlaceHelperHolder(_PlaceHelper initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = _PlaceHelperHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        _PlaceHelperHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return _PlaceHelperHelper.type();
    }
}
