package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.Components.BadEventType;
import org.omg.Components.BadEventTypeHelper;
import org.omg.Components.EventBase;
import org.omg.Components.EventBaseHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Something was sold.
 *
 * <p>Skeleton of IDL {@code shop::SoldConsumer}, id {@code IDL:pleiad.org/shop/SoldConsumer:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SoldConsumerPOA extends Servant implements SoldConsumerOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/shop/SoldConsumer:1.0", "IDL:omg.org/Components/EventConsumerBase:1.0" };

    public SoldConsumerPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public SoldConsumer _this() {
        return SoldConsumerHelper.narrow(super._this_object());
    }

    public SoldConsumer _this(ORB orb) {
        return SoldConsumerHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "push_Sold":
                return _dispatch_push_Sold(in, handler);
            case "push_event":
                return _dispatch_push_event(in, handler);
            default:
                throw new BAD_OPERATION("shop::SoldConsumer has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_push_Sold(InputStream in, ResponseHandler handler) {
        Sold the_Sold = SoldHelper.read(in);
        push_Sold(the_Sold);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_push_event(InputStream in, ResponseHandler handler) {
        EventBase evt = EventBaseHelper.read(in);
        try {
            push_event(evt);
            OutputStream out = handler.createReply();
            return out;
        } catch (BadEventType raised) {
            OutputStream out = handler.createExceptionReply();
            BadEventTypeHelper.write(out, raised);
            return out;
        }
    }
}
