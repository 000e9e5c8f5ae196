package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::Keywords}, id {@code IDL:words/Keywords:1.0}.
 */
@Generated("org.pleiad.idl")
public final class KeywordsHolder implements Streamable {

    public Keywords value;

    public KeywordsHolder() {
    }

    public KeywordsHolder(Keywords initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = KeywordsHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        KeywordsHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return KeywordsHelper.type();
    }
}
