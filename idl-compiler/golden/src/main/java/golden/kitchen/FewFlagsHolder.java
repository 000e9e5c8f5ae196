package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::FewFlags}, id {@code IDL:pleiad.org/kitchen/FewFlags:1.0}.
 */
@Generated("org.pleiad.idl")
public final class FewFlagsHolder implements Streamable {

    public boolean[] value;

    public FewFlagsHolder() {
    }

    public FewFlagsHolder(boolean[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = FewFlagsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        FewFlagsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return FewFlagsHelper.type();
    }
}
