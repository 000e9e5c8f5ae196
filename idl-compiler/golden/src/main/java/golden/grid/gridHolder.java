package golden.grid;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * A grid of cells that each hold a number; rows and columns count from 0.
 *
 * <p>Holder of IDL {@code grid}, id {@code IDL:grid:1.0}.
 */
@Generated("org.pleiad.idl")
public final class gridHolder implements Streamable {

    public grid value;

    public gridHolder() {
    }

    public gridHolder(grid initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = gridHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        gridHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return gridHelper.type();
    }
}
