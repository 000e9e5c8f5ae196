package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::Hiding}, id {@code IDL:words/Hiding:1.0}.
 */
@Generated("org.pleiad.idl")
public final class HidingHolder implements Streamable {

    public Hiding value;

    public HidingHolder() {
    }

    public HidingHolder(Hiding initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = HidingHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        HidingHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return HidingHelper.type();
    }
}
