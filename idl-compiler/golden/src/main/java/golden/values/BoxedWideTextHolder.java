package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedWideText}, id {@code IDL:pleiad.org/values/BoxedWideText:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedWideTextHolder implements Streamable {

    public String value;

    public BoxedWideTextHolder() {
    }

    public BoxedWideTextHolder(String initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedWideTextHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedWideTextHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedWideTextHelper.type();
    }
}
