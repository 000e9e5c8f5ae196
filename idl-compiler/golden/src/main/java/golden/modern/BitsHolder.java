package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Twenty bits, of which some are spoken for.
 *
 * <p>Holder of IDL {@code modern::Bits}, id {@code IDL:pleiad.org/modern/Bits:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BitsHolder implements Streamable {

    public Bits value;

    public BitsHolder() {
    }

    public BitsHolder(Bits initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BitsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BitsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BitsHelper.type();
    }
}
