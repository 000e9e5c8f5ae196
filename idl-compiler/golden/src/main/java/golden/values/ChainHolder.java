package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Chain}, id {@code IDL:pleiad.org/values/Chain:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ChainHolder implements Streamable {

    public Chain value;

    public ChainHolder() {
    }

    public ChainHolder(Chain initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ChainHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ChainHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ChainHelper.type();
    }
}
