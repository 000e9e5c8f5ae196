package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Square}, id {@code IDL:pleiad.org/values/Square:1.0}.
 */
@Generated("org.pleiad.idl")
public final class SquareHolder implements Streamable {

    public Square value;

    public SquareHolder() {
    }

    public SquareHolder(Square initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = SquareHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        SquareHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return SquareHelper.type();
    }
}
