package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * types that have the names of what generated code refers to
 *
 * <p>Holder of IDL {@code words::String}, id {@code IDL:words/String:1.0}.
 */
@Generated("org.pleiad.idl")
public final class StringHolder implements Streamable {

    public String value;

    public StringHolder() {
    }

    public StringHolder(String initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = StringHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        StringHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return StringHelper.type();
    }
}
