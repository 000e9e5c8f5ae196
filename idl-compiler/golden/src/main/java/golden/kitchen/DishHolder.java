package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Dish}, id {@code IDL:pleiad.org/kitchen/Dish:1.0}.
 */
@Generated("org.pleiad.idl")
public final class DishHolder implements Streamable {

    public Dish value;

    public DishHolder() {
    }

    public DishHolder(Dish initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = DishHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        DishHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return DishHelper.type();
    }
}
