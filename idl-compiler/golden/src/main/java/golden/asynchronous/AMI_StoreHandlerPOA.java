package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.Messaging.ExceptionHolder;
import org.omg.Messaging.ExceptionHolderHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Receives the replies to asynchronous calls of Store.
 *
 * <p>Skeleton of IDL {@code asynchronous::AMI_StoreHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AMI_StoreHandlerPOA extends Servant implements AMI_StoreHandlerOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0", "IDL:omg.org/Messaging/ReplyHandler:1.0" };

    public AMI_StoreHandlerPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public AMI_StoreHandler _this() {
        return AMI_StoreHandlerHelper.narrow(super._this_object());
    }

    public AMI_StoreHandler _this(ORB orb) {
        return AMI_StoreHandlerHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "get_size":
                return _dispatch_get_size(in, handler);
            case "get_size_excep":
                return _dispatch_get_size_excep(in, handler);
            case "get_label":
                return _dispatch_get_label(in, handler);
            case "get_label_excep":
                return _dispatch_get_label_excep(in, handler);
            case "set_label":
                return _dispatch_set_label(in, handler);
            case "set_label_excep":
                return _dispatch_set_label_excep(in, handler);
            case "price":
                return _dispatch_price(in, handler);
            case "price_excep":
                return _dispatch_price_excep(in, handler);
            case "take":
                return _dispatch_take(in, handler);
            case "take_excep":
                return _dispatch_take_excep(in, handler);
            case "twice":
                return _dispatch_twice(in, handler);
            case "twice_excep":
                return _dispatch_twice_excep(in, handler);
            case "total":
                return _dispatch_total(in, handler);
            case "total_excep":
                return _dispatch_total_excep(in, handler);
            case "partner":
                return _dispatch_partner(in, handler);
            case "partner_excep":
                return _dispatch_partner_excep(in, handler);
            default:
                throw new BAD_OPERATION("asynchronous::AMI_StoreHandler has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_get_size(InputStream in, ResponseHandler handler) {
        int ami_return_val = in.read_long();
        get_size(ami_return_val);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_get_size_excep(InputStream in, ResponseHandler handler) {
        ExceptionHolder excep_holder = ExceptionHolderHelper.read(in);
        get_size_excep(excep_holder);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_get_label(InputStream in, ResponseHandler handler) {
        String ami_return_val = in.read_string();
        get_label(ami_return_val);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_get_label_excep(InputStream in, ResponseHandler handler) {
        ExceptionHolder excep_holder = ExceptionHolderHelper.read(in);
        get_label_excep(excep_holder);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_set_label(InputStream in, ResponseHandler handler) {
        set_label();
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_set_label_excep(InputStream in, ResponseHandler handler) {
        ExceptionHolder excep_holder = ExceptionHolderHelper.read(in);
        set_label_excep(excep_holder);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_price(InputStream in, ResponseHandler handler) {
        double ami_return_val = in.read_double();
        price(ami_return_val);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_price_excep(InputStream in, ResponseHandler handler) {
        ExceptionHolder excep_holder = ExceptionHolderHelper.read(in);
        price_excep(excep_holder);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_take(InputStream in, ResponseHandler handler) {
        boolean ami_return_val = in.read_boolean();
        int count = in.read_long();
        String[] left = NamesHelper.read(in);
        take(ami_return_val, count, left);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_take_excep(InputStream in, ResponseHandler handler) {
        ExceptionHolder excep_holder = ExceptionHolderHelper.read(in);
        take_excep(excep_holder);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_twice(InputStream in, ResponseHandler handler) {
        int number = in.read_long();
        twice(number);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_twice_excep(InputStream in, ResponseHandler handler) {
        ExceptionHolder excep_holder = ExceptionHolderHelper.read(in);
        twice_excep(excep_holder);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_total(InputStream in, ResponseHandler handler) {
        int[] ami_return_val = RowHelper.read(in);
        total(ami_return_val);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_total_excep(InputStream in, ResponseHandler handler) {
        ExceptionHolder excep_holder = ExceptionHolderHelper.read(in);
        total_excep(excep_holder);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_partner(InputStream in, ResponseHandler handler) {
        Store ami_return_val = StoreHelper.read(in);
        partner(ami_return_val);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_partner_excep(InputStream in, ResponseHandler handler) {
        ExceptionHolder excep_holder = ExceptionHolderHelper.read(in);
        partner_excep(excep_holder);
        OutputStream out = handler.createReply();
        return out;
    }
}
