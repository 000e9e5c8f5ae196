package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Coloured}, id {@code IDL:pleiad.org/values/Coloured:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ColouredHolder implements Streamable {

    public Coloured value;

    public ColouredHolder() {
    }

    public ColouredHolder(Coloured initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ColouredHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ColouredHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ColouredHelper.type();
    }
}
