package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * ---- abstract values
 *
 * <p>Holder of IDL {@code values::Shape}, id {@code IDL:pleiad.org/values/Shape:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ShapeHolder implements Streamable {

    public Shape value;

    public ShapeHolder() {
    }

    public ShapeHolder(Shape initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ShapeHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ShapeHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ShapeHelper.type();
    }
}
