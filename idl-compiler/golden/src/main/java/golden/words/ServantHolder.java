package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::Servant}, id {@code IDL:words/Servant:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ServantHolder implements Streamable {

    public Servant value;

    public ServantHolder() {
    }

    public ServantHolder(Servant initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = ServantHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        ServantHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return ServantHelper.type();
    }
}
