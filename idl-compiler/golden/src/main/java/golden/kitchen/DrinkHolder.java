package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Drink}, id {@code IDL:pleiad.org/kitchen/Drink:1.0}.
 */
@Generated("org.pleiad.idl")
public final class DrinkHolder implements Streamable {

    public Drink value;

    public DrinkHolder() {
    }

    public DrinkHolder(Drink initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = DrinkHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        DrinkHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return DrinkHelper.type();
    }
}
