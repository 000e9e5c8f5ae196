package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Something edible &#38; &#60;more&#62;; see &#123;&#64;link nothing&#125; or C:&#92;users.
 *
 * <p>Holder of IDL {@code kitchen::Food}, id {@code IDL:pleiad.org/kitchen/Food:1.0}.
 */
@Generated("org.pleiad.idl")
public final class FoodHolder implements Streamable {

    public Food value;

    public FoodHolder() {
    }

    public FoodHolder(Food initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = FoodHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        FoodHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return FoodHelper.type();
    }
}
