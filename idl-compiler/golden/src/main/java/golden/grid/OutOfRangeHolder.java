package golden.grid;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * There is no such cell.
 *
 * <p>Holder of IDL {@code OutOfRange}, id {@code IDL:OutOfRange:1.0}.
 */
@Generated("org.pleiad.idl")
public final class OutOfRangeHolder implements Streamable {

    public OutOfRange value;

    public OutOfRangeHolder() {
    }

    public OutOfRangeHolder(OutOfRange initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = OutOfRangeHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        OutOfRangeHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return OutOfRangeHelper.type();
    }
}
