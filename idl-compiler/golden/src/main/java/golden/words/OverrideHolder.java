package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::Override}, id {@code IDL:words/Override:1.0}.
 */
@Generated("org.pleiad.idl")
public final class OverrideHolder implements Streamable {

    public Override value;

    public OverrideHolder() {
    }

    public OverrideHolder(Override initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = OverrideHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        OverrideHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return OverrideHelper.type();
    }
}
