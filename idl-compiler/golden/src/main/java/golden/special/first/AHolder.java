package golden.special.first;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code first::A}, id {@code IDL:example.com/first/A:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AHolder implements Streamable {

    public A value;

    public AHolder() {
    }

    public AHolder(A initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AHelper.type();
    }
}
