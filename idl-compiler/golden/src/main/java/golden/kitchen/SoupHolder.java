package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Soup}, id {@code IDL:pleiad.org/kitchen/Soup:1.0}.
 */
@Generated("org.pleiad.idl")
public final class SoupHolder implements Streamable {

    public Soup value;

    public SoupHolder() {
    }

    public SoupHolder(Soup initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = SoupHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        SoupHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return SoupHelper.type();
    }
}
