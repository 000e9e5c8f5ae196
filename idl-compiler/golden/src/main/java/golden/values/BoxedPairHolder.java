package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedPair}, id {@code IDL:pleiad.org/values/BoxedPair:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedPairHolder implements Streamable {

    public int[] value;

    public BoxedPairHolder() {
    }

    public BoxedPairHolder(int[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedPairHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedPairHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedPairHelper.type();
    }
}
