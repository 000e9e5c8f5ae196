package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Receives the replies to asynchronous calls of AMI_AwkwardHandler.
 *
 * <p>Skeleton of IDL {@code asynchronous::AMI_AMI_AwkwardHandlerHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandlerHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AMI_AMI_AwkwardHandlerHandlerPOA extends Servant implements AMI_AMI_AwkwardHandlerHandlerOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandlerHandler:1.0", "IDL:omg.org/Messaging/ReplyHandler:1.0" };

    public AMI_AMI_AwkwardHandlerHandlerPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public AMI_AMI_AwkwardHandlerHandler _this() {
        return AMI_AMI_AwkwardHandlerHandlerHelper.narrow(super._this_object());
    }

    public AMI_AMI_AwkwardHandlerHandler _this(ORB orb) {
        return AMI_AMI_AwkwardHandlerHandlerHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            default:
                throw new BAD_OPERATION("asynchronous::AMI_AMI_AwkwardHandlerHandler has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }
}
