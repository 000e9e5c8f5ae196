package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByBoolean}, id {@code IDL:pleiad.org/kitchen/ByBoolean:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByBooleanHolder implements Streamable {

    public ByBoolean value;

    public ByBooleanHolder() {
    }

    public ByBooleanHolder(ByBoolean initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByBooleanHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByBooleanHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByBooleanHelper.type();
    }
}
