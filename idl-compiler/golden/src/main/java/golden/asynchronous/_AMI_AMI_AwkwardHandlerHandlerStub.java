package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ObjectImpl;

/**
 * Receives the replies to asynchronous calls of AMI_AwkwardHandler.
 *
 * <p>Stub of IDL {@code asynchronous::AMI_AMI_AwkwardHandlerHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandlerHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public class _AMI_AMI_AwkwardHandlerHandlerStub extends ObjectImpl implements AMI_AMI_AwkwardHandlerHandler {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandlerHandler:1.0", "IDL:omg.org/Messaging/ReplyHandler:1.0" };

    public _AMI_AMI_AwkwardHandlerHandlerStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }
}
