package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Texts}, id {@code IDL:pleiad.org/kitchen/Texts:1.0}.
 */
@Generated("org.pleiad.idl")
public final class TextsHolder implements Streamable {

    public Texts value;

    public TextsHolder() {
    }

    public TextsHolder(Texts initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = TextsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        TextsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return TextsHelper.type();
    }
}
