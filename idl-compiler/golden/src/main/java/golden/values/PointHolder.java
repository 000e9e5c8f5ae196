package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Point}, id {@code IDL:pleiad.org/values/Point:1.0}.
 */
@Generated("org.pleiad.idl")
public final class PointHolder implements Streamable {

    public Point value;

    public PointHolder() {
    }

    public PointHolder(Point initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = PointHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        PointHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return PointHelper.type();
    }
}
