package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedText}, id {@code IDL:pleiad.org/values/BoxedText:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedTextHolder implements Streamable {

    public String value;

    public BoxedTextHolder() {
    }

    public BoxedTextHolder(String initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedTextHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedTextHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedTextHelper.type();
    }
}
