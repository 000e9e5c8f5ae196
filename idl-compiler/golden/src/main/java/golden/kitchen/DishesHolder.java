package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Dishes}, id {@code IDL:pleiad.org/kitchen/Dishes:1.0}.
 */
@Generated("org.pleiad.idl")
public final class DishesHolder implements Streamable {

    public Dish[] value;

    public DishesHolder() {
    }

    public DishesHolder(Dish[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = DishesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        DishesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return DishesHelper.type();
    }
}
