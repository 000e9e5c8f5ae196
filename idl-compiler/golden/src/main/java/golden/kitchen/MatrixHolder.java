package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Matrix}, id {@code IDL:pleiad.org/kitchen/Matrix:1.0}.
 */
@Generated("org.pleiad.idl")
public final class MatrixHolder implements Streamable {

    public double[][] value;

    public MatrixHolder() {
    }

    public MatrixHolder(double[][] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = MatrixHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        MatrixHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return MatrixHelper.type();
    }
}
