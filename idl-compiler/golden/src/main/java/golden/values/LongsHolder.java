package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Longs}, id {@code IDL:pleiad.org/values/Longs:1.0}.
 */
@Generated("org.pleiad.idl")
public final class LongsHolder implements Streamable {

    public int[] value;

    public LongsHolder() {
    }

    public LongsHolder(int[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = LongsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        LongsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return LongsHelper.type();
    }
}
