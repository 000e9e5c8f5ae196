package golden.values;

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
 * ---- what values support
 *
 * <p>Skeleton of IDL {@code values::Listener}, id {@code IDL:pleiad.org/values/Listener:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ListenerPOA extends Servant implements ListenerOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/values/Listener:1.0" };

    public ListenerPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Listener _this() {
        return ListenerHelper.narrow(super._this_object());
    }

    public Listener _this(ORB orb) {
        return ListenerHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "heard":
                return _dispatch_heard(in, handler);
            default:
                throw new BAD_OPERATION("values::Listener has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_heard(InputStream in, ResponseHandler handler) {
        String text = in.read_string();
        heard(text);
        OutputStream out = handler.createReply();
        return out;
    }
}
