package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Cube}, id {@code IDL:pleiad.org/kitchen/Cube:1.0}.
 */
@Generated("org.pleiad.idl")
public final class CubeHolder implements Streamable {

    public Basics[][][] value;

    public CubeHolder() {
    }

    public CubeHolder(Basics[][][] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = CubeHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        CubeHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return CubeHelper.type();
    }
}
