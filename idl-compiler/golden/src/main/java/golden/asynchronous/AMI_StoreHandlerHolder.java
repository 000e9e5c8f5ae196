package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Receives the replies to asynchronous calls of Store.
 *
 * <p>Holder of IDL {@code asynchronous::AMI_StoreHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AMI_StoreHandlerHolder implements Streamable {

    public AMI_StoreHandler value;

    public AMI_StoreHandlerHolder() {
    }

    public AMI_StoreHandlerHolder(AMI_StoreHandler initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AMI_StoreHandlerHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AMI_StoreHandlerHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AMI_StoreHandlerHelper.type();
    }
}
