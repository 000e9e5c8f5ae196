package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::FewMatrices}, id {@code IDL:pleiad.org/kitchen/FewMatrices:1.0}.
 */
@Generated("org.pleiad.idl")
public final class FewMatricesHolder implements Streamable {

    public double[][][] value;

    public FewMatricesHolder() {
    }

    public FewMatricesHolder(double[][][] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = FewMatricesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        FewMatricesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return FewMatricesHelper.type();
    }
}
