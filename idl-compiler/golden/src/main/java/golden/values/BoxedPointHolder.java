package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedPoint}, id {@code IDL:pleiad.org/values/BoxedPoint:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedPointHolder implements Streamable {

    public Point value;

    public BoxedPointHolder() {
    }

    public BoxedPointHolder(Point initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedPointHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedPointHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedPointHelper.type();
    }
}
