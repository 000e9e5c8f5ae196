package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Pair}, id {@code IDL:pleiad.org/values/Pair:1.0}.
 */
@Generated("org.pleiad.idl")
public final class PairHolder implements Streamable {

    public int[] value;

    public PairHolder() {
    }

    public PairHolder(int[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = PairHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        PairHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return PairHelper.type();
    }
}
