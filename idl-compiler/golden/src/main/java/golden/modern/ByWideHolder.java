package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code modern::ByWide}, id {@code IDL:pleiad.org/modern/ByWide:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByWideHolder implements Streamable {

    public ByWide value;

    public ByWideHolder() {
    }

    public ByWideHolder(ByWide initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ByWideHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ByWideHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ByWideHelper.type();
    }
}
