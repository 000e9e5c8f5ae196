package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Empty}, id {@code IDL:pleiad.org/values/Empty:1.0}.
 */
@Generated("org.pleiad.idl")
public final class EmptyHolder implements Streamable {

    public Empty value;

    public EmptyHolder() {
    }

    public EmptyHolder(Empty initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = EmptyHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        EmptyHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return EmptyHelper.type();
    }
}
