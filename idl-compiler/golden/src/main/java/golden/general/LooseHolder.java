package golden.general;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code Loose}, id {@code IDL:example.com/Loose:1.0}.
 */
@Generated("org.pleiad.idl")
public final class LooseHolder implements Streamable {

    public Loose value;

    public LooseHolder() {
    }

    public LooseHolder(Loose initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = LooseHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        LooseHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return LooseHelper.type();
    }
}
