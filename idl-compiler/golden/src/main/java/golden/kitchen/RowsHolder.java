package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Rows}, id {@code IDL:pleiad.org/kitchen/Rows:1.0}.
 */
@Generated("org.pleiad.idl")
public final class RowsHolder implements Streamable {

    public int[][] value;

    public RowsHolder() {
    }

    public RowsHolder(int[][] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = RowsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        RowsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return RowsHelper.type();
    }
}
