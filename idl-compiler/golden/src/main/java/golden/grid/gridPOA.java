package golden.grid;

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
 * A grid of cells that each hold a number; rows and columns count from 0.
 *
 * <p>Skeleton of IDL {@code grid}, id {@code IDL:grid:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class gridPOA extends Servant implements gridOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:grid:1.0" };

    public gridPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public grid _this() {
        return gridHelper.narrow(super._this_object());
    }

    public grid _this(ORB orb) {
        return gridHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "_get_height":
                return _dispatch__get_height(in, handler);
            case "_get_width":
                return _dispatch__get_width(in, handler);
            case "set":
                return _dispatch_set(in, handler);
            case "get":
                return _dispatch_get(in, handler);
            default:
                throw new BAD_OPERATION("grid has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch__get_height(InputStream in, ResponseHandler handler) {
        short result = height();
        OutputStream out = handler.createReply();
        out.write_short(result);
        return out;
    }

    private OutputStream _dispatch__get_width(InputStream in, ResponseHandler handler) {
        short result = width();
        OutputStream out = handler.createReply();
        out.write_short(result);
        return out;
    }

    private OutputStream _dispatch_set(InputStream in, ResponseHandler handler) {
        short n = in.read_short();
        short m = in.read_short();
        int value = in.read_long();
        try {
            set(n, m, value);
            OutputStream out = handler.createReply();
            return out;
        } catch (OutOfRange raised) {
            OutputStream out = handler.createExceptionReply();
            OutOfRangeHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get(InputStream in, ResponseHandler handler) {
        short n = in.read_short();
        short m = in.read_short();
        try {
            int result = get(n, m);
            OutputStream out = handler.createReply();
            out.write_long(result);
            return out;
        } catch (OutOfRange raised) {
            OutputStream out = handler.createExceptionReply();
            OutOfRangeHelper.write(out, raised);
            return out;
        }
    }
}
