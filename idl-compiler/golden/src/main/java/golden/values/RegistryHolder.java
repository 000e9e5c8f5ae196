package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Registry}, id {@code IDL:pleiad.org/values/Registry:1.0}.
 */
@Generated("org.pleiad.idl")
public final class RegistryHolder implements Streamable {

    public Registry value;

    public RegistryHolder() {
    }

    public RegistryHolder(Registry initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = RegistryHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        RegistryHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return RegistryHelper.type();
    }
}
