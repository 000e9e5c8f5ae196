package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * ---- custom marshalling
 *
 * <p>Holder of IDL {@code values::Secret}, id {@code IDL:pleiad.org/values/Secret:1.0}.
 */
@Generated("org.pleiad.idl")
public final class SecretHolder implements Streamable {

    public Secret value;

    public SecretHolder() {
    }

    public SecretHolder(Secret initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = SecretHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        SecretHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return SecretHelper.type();
    }
}
