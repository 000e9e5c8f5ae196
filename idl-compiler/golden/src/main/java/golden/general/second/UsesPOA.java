package golden.general.second;

import golden.special.first.inner.B;
import golden.translated.BsHelper;
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
 * Skeleton of IDL {@code second::Uses}, id {@code IDL:example.com/second/Uses:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class UsesPOA extends Servant implements UsesOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:example.com/second/Uses:1.0" };

    public UsesPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Uses _this() {
        return UsesHelper.narrow(super._this_object());
    }

    public Uses _this(ORB orb) {
        return UsesHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "all":
                return _dispatch_all(in, handler);
            default:
                throw new BAD_OPERATION("second::Uses has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_all(InputStream in, ResponseHandler handler) {
        B[] result = all();
        OutputStream out = handler.createReply();
        BsHelper.write(out, result);
        return out;
    }
}
