package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ObjectImpl;

/**
 * Stub of IDL {@code asynchronous::AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public class _AMI_AwkwardHandlerStub extends ObjectImpl implements AMI_AwkwardHandler {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0" };

    public _AMI_AwkwardHandlerStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }
}
