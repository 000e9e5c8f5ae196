package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * ---- structs ---------------------------------------------------------------------------
 *
 * <p>Holder of IDL {@code kitchen::Basics}, id {@code IDL:pleiad.org/kitchen/Basics:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BasicsHolder implements Streamable {

    public Basics value;

    public BasicsHolder() {
    }

    public BasicsHolder(Basics initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BasicsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BasicsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BasicsHelper.type();
    }
}
