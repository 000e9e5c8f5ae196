package golden.special.first.inner;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code first::inner::B}, id {@code IDL:example.com/first/inner/B:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BHolder implements Streamable {

    public B value;

    public BHolder() {
    }

    public BHolder(B initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BHelper.type();
    }
}
