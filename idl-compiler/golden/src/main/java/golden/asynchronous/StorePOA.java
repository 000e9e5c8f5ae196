package golden.asynchronous;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Where things are kept.
 *
 * <p>Skeleton of IDL {@code asynchronous::Store}, id {@code IDL:pleiad.org/asynchronous/Store:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class StorePOA extends Servant implements StoreOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/asynchronous/Store:1.0" };

    public StorePOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Store _this() {
        return StoreHelper.narrow(super._this_object());
    }

    public Store _this(ORB orb) {
        return StoreHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "_get_size":
                return _dispatch__get_size(in, handler);
            case "_get_label":
                return _dispatch__get_label(in, handler);
            case "_set_label":
                return _dispatch__set_label(in, handler);
            case "price":
                return _dispatch_price(in, handler);
            case "take":
                return _dispatch_take(in, handler);
            case "twice":
                return _dispatch_twice(in, handler);
            case "total":
                return _dispatch_total(in, handler);
            case "note":
                return _dispatch_note(in, handler);
            case "partner":
                return _dispatch_partner(in, handler);
            default:
                throw new BAD_OPERATION("asynchronous::Store has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch__get_size(InputStream in, ResponseHandler handler) {
        int result = size();
        OutputStream out = handler.createReply();
        out.write_long(result);
        return out;
    }

    private OutputStream _dispatch__get_label(InputStream in, ResponseHandler handler) {
        String result = label();
        OutputStream out = handler.createReply();
        out.write_string(result);
        return out;
    }

    private OutputStream _dispatch__set_label(InputStream in, ResponseHandler handler) {
        String value = in.read_string();
        label(value);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_price(InputStream in, ResponseHandler handler) {
        String name = in.read_string();
        try {
            double result = price(name);
            OutputStream out = handler.createReply();
            out.write_double(result);
            return out;
        } catch (Unknown raised) {
            OutputStream out = handler.createExceptionReply();
            UnknownHelper.write(out, raised);
            return out;
        } catch (Busy raised) {
            OutputStream out = handler.createExceptionReply();
            BusyHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_take(InputStream in, ResponseHandler handler) {
        String name = in.read_string();
        IntHolder count = new IntHolder();
        count.value = in.read_long();
        NamesHolder left = new NamesHolder();
        try {
            boolean result = take(name, count, left);
            OutputStream out = handler.createReply();
            out.write_boolean(result);
            out.write_long(count.value);
            NamesHelper.write(out, left.value);
            return out;
        } catch (Unknown raised) {
            OutputStream out = handler.createExceptionReply();
            UnknownHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_twice(InputStream in, ResponseHandler handler) {
        IntHolder number = new IntHolder();
        number.value = in.read_long();
        twice(number);
        OutputStream out = handler.createReply();
        out.write_long(number.value);
        return out;
    }

    private OutputStream _dispatch_total(InputStream in, ResponseHandler handler) {
        int[] first = RowHelper.read(in);
        int[] second = RowHelper.read(in);
        String[][] labels = LabelsHelper.read(in);
        int[] result = total(first, second, labels);
        OutputStream out = handler.createReply();
        RowHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_note(InputStream in, ResponseHandler handler) {
        String text = in.read_string();
        note(text);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_partner(InputStream in, ResponseHandler handler) {
        Store other = StoreHelper.read(in);
        Store result = partner(other);
        OutputStream out = handler.createReply();
        StoreHelper.write(out, result);
        return out;
    }
}
