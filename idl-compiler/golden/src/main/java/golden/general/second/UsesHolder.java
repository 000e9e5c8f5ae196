package golden.general.second;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code second::Uses}, id {@code IDL:example.com/second/Uses:1.0}.
 */
@Generated("org.pleiad.idl")
public final class UsesHolder implements Streamable {

    public Uses value;

    public UsesHolder() {
    }

    public UsesHolder(Uses initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = UsesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        UsesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return UsesHelper.type();
    }
}
