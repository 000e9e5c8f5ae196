package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::ByOneBoolean}, id {@code IDL:pleiad.org/kitchen/ByOneBoolean:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByOneBooleanHolder implements Streamable {

    public ByOneBoolean value;

    public ByOneBooleanHolder() {
    }

    public ByOneBooleanHolder(ByOneBoolean initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByOneBooleanHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByOneBooleanHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByOneBooleanHelper.type();
    }
}
