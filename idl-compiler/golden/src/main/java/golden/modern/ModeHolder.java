package golden.modern;

import java.util.BitSet;
import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * What may be done.
 *
 * <p>Holder of IDL {@code modern::Mode}, id {@code IDL:pleiad.org/modern/Mode:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ModeHolder implements Streamable {

    public BitSet value;

    public ModeHolder() {
    }

    public ModeHolder(BitSet initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = ModeHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        ModeHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return ModeHelper.type();
    }
}
