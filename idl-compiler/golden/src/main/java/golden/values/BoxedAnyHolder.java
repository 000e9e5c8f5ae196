package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedAny}, id {@code IDL:pleiad.org/values/BoxedAny:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedAnyHolder implements Streamable {

    public Any value;

    public BoxedAnyHolder() {
    }

    public BoxedAnyHolder(Any initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedAnyHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedAnyHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedAnyHelper.type();
    }
}
