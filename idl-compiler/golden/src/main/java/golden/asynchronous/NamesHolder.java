package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code asynchronous::Names}, id {@code IDL:pleiad.org/asynchronous/Names:1.0}.
 */
@Generated("org.pleiad.idl")
public final class NamesHolder implements Streamable {

    public String[] value;

    public NamesHolder() {
    }

    public NamesHolder(String[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = NamesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        NamesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return NamesHelper.type();
    }
}
