package golden.kitchen.FoodPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Food::States}, id {@code IDL:pleiad.org/kitchen/Food/States:1.0}.
 */
@Generated("org.pleiad.idl")
public final class StatesHolder implements Streamable {

    public State[] value;

    public StatesHolder() {
    }

    public StatesHolder(State[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = StatesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        StatesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return StatesHelper.type();
    }
}
