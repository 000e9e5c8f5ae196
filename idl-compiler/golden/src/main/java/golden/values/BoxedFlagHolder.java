package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedFlag}, id {@code IDL:pleiad.org/values/BoxedFlag:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedFlagHolder implements Streamable {

    public BoxedFlag value;

    public BoxedFlagHolder() {
    }

    public BoxedFlagHolder(BoxedFlag initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedFlagHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedFlagHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedFlagHelper.type();
    }
}
