package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::Strings}, id {@code IDL:words/Strings:1.0}.
 */
@Generated("org.pleiad.idl")
public final class StringsHolder implements Streamable {

    public String[] value;

    public StringsHolder() {
    }

    public StringsHolder(String[] initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = StringsHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        StringsHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return StringsHelper.type();
    }
}
