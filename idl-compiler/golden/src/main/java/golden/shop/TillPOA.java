package golden.shop;

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
 * What customers pay at.
 *
 * <p>Skeleton of IDL {@code shop::Till}, id {@code IDL:pleiad.org/shop/Till:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class TillPOA extends Servant implements TillOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/shop/Till:1.0" };

    public TillPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Till _this() {
        return TillHelper.narrow(super._this_object());
    }

    public Till _this(ORB orb) {
        return TillHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "total":
                return _dispatch_total(in, handler);
            default:
                throw new BAD_OPERATION("shop::Till has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_total(InputStream in, ResponseHandler handler) {
        int result = total();
        OutputStream out = handler.createReply();
        out.write_long(result);
        return out;
    }
}
