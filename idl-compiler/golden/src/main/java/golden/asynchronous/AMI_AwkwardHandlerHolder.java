package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code asynchronous::AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public final class AMI_AwkwardHandlerHolder implements Streamable {

    public AMI_AwkwardHandler value;

    public AMI_AwkwardHandlerHolder() {
    }

    public AMI_AwkwardHandlerHolder(AMI_AwkwardHandler initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = AMI_AwkwardHandlerHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        AMI_AwkwardHandlerHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return AMI_AwkwardHandlerHelper.type();
    }
}
