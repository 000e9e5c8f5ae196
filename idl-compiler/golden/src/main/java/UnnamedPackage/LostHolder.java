package UnnamedPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code Unnamed::Lost}, id {@code IDL:Unnamed/Lost:1.0}.
 */
@Generated("org.pleiad.idl")
public final class LostHolder implements Streamable {

    public Lost value;

    public LostHolder() {
    }

    public LostHolder(Lost initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = LostHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        LostHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return LostHelper.type();
    }
}
