package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Anythings}, id {@code IDL:pleiad.org/kitchen/Anythings:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AnythingsHolder implements Streamable {

    public Any[] value;

    public AnythingsHolder() {
    }

    public AnythingsHolder(Any[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AnythingsHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AnythingsHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AnythingsHelper.type();
    }
}
