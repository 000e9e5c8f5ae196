package golden.modern;

import java.util.Map;
import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code modern::Few}, id {@code IDL:pleiad.org/modern/Few:1.0}.
 */
@Generated("org.pleiad.idl")
public final class FewHolder implements Streamable {

    public Map<Integer, Bits[]> value;

    public FewHolder() {
    }

    public FewHolder(Map<Integer, Bits[]> initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = FewHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        FewHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return FewHelper.type();
    }
}
