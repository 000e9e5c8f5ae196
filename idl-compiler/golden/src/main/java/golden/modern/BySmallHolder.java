package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code modern::BySmall}, id {@code IDL:pleiad.org/modern/BySmall:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BySmallHolder implements Streamable {

    public BySmall value;

    public BySmallHolder() {
    }

    public BySmallHolder(BySmall initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BySmallHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BySmallHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BySmallHelper.type();
    }
}
