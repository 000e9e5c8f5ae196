package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Burnt}, id {@code IDL:pleiad.org/kitchen/Burnt:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BurntHolder implements Streamable {

    public Burnt value;

    public BurntHolder() {
    }

    public BurntHolder(Burnt initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BurntHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BurntHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BurntHelper.type();
    }
}
