package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::switcher}, id {@code IDL:words/switcher:1.0}.
 */
@Generated("org.pleiad.idl")
public final class switcherHolder implements Streamable {

    public switcher value;

    public switcherHolder() {
    }

    public switcherHolder(switcher initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = switcherHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        switcherHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return switcherHelper.type();
    }
}
