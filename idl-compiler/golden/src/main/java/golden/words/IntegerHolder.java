package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::Integer}, id {@code IDL:words/Integer:1.0}.
 */
@Generated("org.pleiad.idl")
public final class IntegerHolder implements Streamable {

    public Integer value;

    public IntegerHolder() {
    }

    public IntegerHolder(Integer initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = IntegerHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        IntegerHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return IntegerHelper.type();
    }
}
