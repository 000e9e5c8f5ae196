package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedNames}, id {@code IDL:pleiad.org/values/BoxedNames:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedNamesHolder implements Streamable {

    public String[] value;

    public BoxedNamesHolder() {
    }

    public BoxedNamesHolder(String[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedNamesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedNamesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedNamesHelper.type();
    }
}
