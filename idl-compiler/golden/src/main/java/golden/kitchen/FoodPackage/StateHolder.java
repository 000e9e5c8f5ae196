package golden.kitchen.FoodPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Food::State}, id {@code IDL:pleiad.org/kitchen/Food/State:1.0}.
 */
@Generated("org.pleiad.idl")
public final class StateHolder implements Streamable {

    public State value;

    public StateHolder() {
    }

    public StateHolder(State initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = StateHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        StateHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return StateHelper.type();
    }
}
