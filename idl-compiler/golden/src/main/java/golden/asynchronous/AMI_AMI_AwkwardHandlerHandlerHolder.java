package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Receives the replies to asynchronous calls of AMI_AwkwardHandler.
 *
 * <p>Holder of IDL {@code asynchronous::AMI_AMI_AwkwardHandlerHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandlerHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AMI_AMI_AwkwardHandlerHandlerHolder implements Streamable {

    public AMI_AMI_AwkwardHandlerHandler value;

    public AMI_AMI_AwkwardHandlerHandlerHolder() {
    }

    public AMI_AMI_AwkwardHandlerHandlerHolder(AMI_AMI_AwkwardHandlerHandler initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AMI_AMI_AwkwardHandlerHandlerHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AMI_AMI_AwkwardHandlerHandlerHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AMI_AMI_AwkwardHandlerHandlerHelper.type();
    }
}
