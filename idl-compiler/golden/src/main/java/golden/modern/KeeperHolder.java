package golden.modern;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code modern::Keeper}, id {@code IDL:pleiad.org/modern/Keeper:1.0}.
 */
@Generated("org.pleiad.idl")
public final class KeeperHolder implements Streamable {

    public Keeper value;

    public KeeperHolder() {
    }

    public KeeperHolder(Keeper initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = KeeperHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        KeeperHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return KeeperHelper.type();
    }
}
