package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * ---- boxes: of Java primitives, of objects, of arrays
 *
 * <p>Holder of IDL {@code values::BoxedLong}, id {@code IDL:pleiad.org/values/BoxedLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedLongHolder implements Streamable {

    public BoxedLong value;

    public BoxedLongHolder() {
    }

    public BoxedLongHolder(BoxedLong initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedLongHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedLongHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedLongHelper.type();
    }
}
