import UnnamedPackage.Lost;
import UnnamedPackage.LostHelper;
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
 * Skeleton of IDL {@code Unnamed}, id {@code IDL:Unnamed:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class UnnamedPOA extends Servant implements UnnamedOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:Unnamed:1.0" };

    public UnnamedPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Unnamed _this() {
        return UnnamedHelper.narrow(super._this_object());
    }

    public Unnamed _this(ORB orb) {
        return UnnamedHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "move":
                return _dispatch_move(in, handler);
            default:
                throw new BAD_OPERATION("Unnamed has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_move(InputStream in, ResponseHandler handler) {
        UnnamedPoint by = UnnamedPointHelper.read(in);
        try {
            UnnamedPoint[] result = move(by);
            OutputStream out = handler.createReply();
            UnnamedPointsHelper.write(out, result);
            return out;
        } catch (Lost raised) {
            OutputStream out = handler.createExceptionReply();
            LostHelper.write(out, raised);
            return out;
        }
    }
}
