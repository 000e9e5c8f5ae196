package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Ragged}, id {@code IDL:pleiad.org/kitchen/Ragged:1.0}.
 */
@Generated("org.pleiad.idl")
public final class RaggedHolder implements Streamable {

    public int[][] value;

    public RaggedHolder() {
    }

    public RaggedHolder(int[][] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = RaggedHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        RaggedHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return RaggedHelper.type();
    }
}
