package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Receives the replies to asynchronous calls of Awkward.
 *
 * <p>Holder of IDL {@code asynchronous::AMI_AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AMI_AMI_AwkwardHandlerHolder implements Streamable {

    public AMI_AMI_AwkwardHandler value;

    public AMI_AMI_AwkwardHandlerHolder() {
    }

    public AMI_AMI_AwkwardHandlerHolder(AMI_AMI_AwkwardHandler initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AMI_AMI_AwkwardHandlerHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AMI_AMI_AwkwardHandlerHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AMI_AMI_AwkwardHandlerHelper.type();
    }
}
