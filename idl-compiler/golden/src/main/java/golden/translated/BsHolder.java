package golden.translated;

import golden.special.first.inner.B;
import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code second::inner::Bs}, id {@code IDL:example.com/second/inner/Bs:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BsHolder implements Streamable {

    public B[] value;

    public BsHolder() {
    }

    public BsHolder(B[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BsHelper.type();
    }
}
