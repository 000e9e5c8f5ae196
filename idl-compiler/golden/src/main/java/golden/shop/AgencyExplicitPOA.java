package golden.shop;

import golden.shop.AgencyPackage.Full;
import golden.shop.AgencyPackage.FullHelper;
import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IRObject;
import org.omg.CORBA.IRObjectHelper;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.Components.CCMObject;
import org.omg.Components.CCMObjectHelper;
import org.omg.Components.CreateFailure;
import org.omg.Components.CreateFailureHelper;
import org.omg.Components.FinderFailure;
import org.omg.Components.FinderFailureHelper;
import org.omg.Components.RemoveFailure;
import org.omg.Components.RemoveFailureHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Hires clerks.
 *
 * <p>Skeleton of IDL {@code shop::AgencyExplicit}, id {@code IDL:pleiad.org/shop/AgencyExplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class AgencyExplicitPOA extends Servant implements AgencyExplicitOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/shop/AgencyExplicit:1.0", "IDL:omg.org/Components/CCMHome:1.0" };

    public AgencyExplicitPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public AgencyExplicit _this() {
        return AgencyExplicitHelper.narrow(super._this_object());
    }

    public AgencyExplicit _this(ORB orb) {
        return AgencyExplicitHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "close":
                return _dispatch_close(in, handler);
            case "hire":
                return _dispatch_hire(in, handler);
            case "by_name":
                return _dispatch_by_name(in, handler);
            case "get_component_def":
                return _dispatch_get_component_def(in, handler);
            case "get_home_def":
                return _dispatch_get_home_def(in, handler);
            case "remove_component":
                return _dispatch_remove_component(in, handler);
            default:
                throw new BAD_OPERATION("shop::AgencyExplicit has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_close(InputStream in, ResponseHandler handler) {
        try {
            close();
            OutputStream out = handler.createReply();
            return out;
        } catch (Closed raised) {
            OutputStream out = handler.createExceptionReply();
            ClosedHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_hire(InputStream in, ResponseHandler handler) {
        String name = in.read_string();
        try {
            Clerk result = hire(name);
            OutputStream out = handler.createReply();
            ClerkHelper.write(out, result);
            return out;
        } catch (CreateFailure raised) {
            OutputStream out = handler.createExceptionReply();
            CreateFailureHelper.write(out, raised);
            return out;
        } catch (Full raised) {
            OutputStream out = handler.createExceptionReply();
            FullHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_by_name(InputStream in, ResponseHandler handler) {
        String name = in.read_string();
        try {
            Clerk result = by_name(name);
            OutputStream out = handler.createReply();
            ClerkHelper.write(out, result);
            return out;
        } catch (FinderFailure raised) {
            OutputStream out = handler.createExceptionReply();
            FinderFailureHelper.write(out, raised);
            return out;
        } catch (Closed raised) {
            OutputStream out = handler.createExceptionReply();
            ClosedHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_component_def(InputStream in, ResponseHandler handler) {
        IRObject result = get_component_def();
        OutputStream out = handler.createReply();
        IRObjectHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_get_home_def(InputStream in, ResponseHandler handler) {
        IRObject result = get_home_def();
        OutputStream out = handler.createReply();
        IRObjectHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_remove_component(InputStream in, ResponseHandler handler) {
        CCMObject comp = CCMObjectHelper.read(in);
        try {
            remove_component(comp);
            OutputStream out = handler.createReply();
            return out;
        } catch (RemoveFailure raised) {
            OutputStream out = handler.createExceptionReply();
            RemoveFailureHelper.write(out, raised);
            return out;
        }
    }
}
