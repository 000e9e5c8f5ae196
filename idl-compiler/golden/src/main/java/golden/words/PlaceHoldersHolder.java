package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::PlaceHolders}, id {@code IDL:words/PlaceHolders:1.0}.
 */
@Generated("org.pleiad.idl")
public final class PlaceHoldersHolder implements Streamable {

    public _PlaceHolder[] value;

    public PlaceHoldersHolder() {
    }

    public PlaceHoldersHolder(_PlaceHolder[] initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = PlaceHoldersHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        PlaceHoldersHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return PlaceHoldersHelper.type();
    }
}
