package golden.shop;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.Components.CCMObject;
import org.omg.Components.CCMObjectHelper;
import org.omg.Components.CreateFailure;
import org.omg.Components.CreateFailureHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Hires clerks.
 *
 * <p>Skeleton of IDL {@code shop::AgencyImplicit}, id {@code IDL:pleiad.org/shop/AgencyImplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AgencyImplicitPOA extends Servant implements AgencyImplicitOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/shop/AgencyImplicit:1.0", "IDL:omg.org/Components/KeylessCCMHome:1.0" };

    public AgencyImplicitPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public AgencyImplicit _this() {
        return AgencyImplicitHelper.narrow(super._this_object());
    }

    public AgencyImplicit _this(ORB orb) {
        return AgencyImplicitHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "create":
                return _dispatch_create(in, handler);
            case "create_component":
                return _dispatch_create_component(in, handler);
            default:
                throw new BAD_OPERATION("shop::AgencyImplicit has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_create(InputStream in, ResponseHandler handler) {
        try {
            Clerk result = create();
            OutputStream out = handler.createReply();
            ClerkHelper.write(out, result);
            return out;
        } catch (CreateFailure raised) {
            OutputStream out = handler.createExceptionReply();
            CreateFailureHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_create_component(InputStream in, ResponseHandler handler) {
        try {
            CCMObject result = create_component();
            OutputStream out = handler.createReply();
            CCMObjectHelper.write(out, result);
            return out;
        } catch (CreateFailure raised) {
            OutputStream out = handler.createExceptionReply();
            CreateFailureHelper.write(out, raised);
            return out;
        }
    }
}
