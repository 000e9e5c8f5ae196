package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedLongs}, id {@code IDL:pleiad.org/values/BoxedLongs:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedLongsHolder implements Streamable {

    public int[] value;

    public BoxedLongsHolder() {
    }

    public BoxedLongsHolder(int[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedLongsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedLongsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedLongsHelper.type();
    }
}
