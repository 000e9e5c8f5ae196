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
 * Skeleton of IDL {@code asynchronous::AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AMI_AwkwardHandlerPOA extends Servant implements AMI_AwkwardHandlerOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/asynchronous/AMI_AwkwardHandler:1.0" };

    public AMI_AwkwardHandlerPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public AMI_AwkwardHandler _this() {
        return AMI_AwkwardHandlerHelper.narrow(super._this_object());
    }

    public AMI_AwkwardHandler _this(ORB orb) {
        return AMI_AwkwardHandlerHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            default:
                throw new BAD_OPERATION("asynchronous::AMI_AwkwardHandler has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }
}
