package golden.kitchen;

import golden.kitchen.FoodPackage.State;
import golden.kitchen.FoodPackage.StatesHelper;
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
 * Skeleton of IDL {@code kitchen::Drink}, id {@code IDL:pleiad.org/kitchen/Drink:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class DrinkPOA extends Servant implements DrinkOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/kitchen/Drink:1.0" };

    public DrinkPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Drink _this() {
        return DrinkHelper.narrow(super._this_object());
    }

    public Drink _this(ORB orb) {
        return DrinkHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "_get_flavour":
                return _dispatch__get_flavour(in, handler);
            case "_set_flavour":
                return _dispatch__set_flavour(in, handler);
            case "history":
                return _dispatch_history(in, handler);
            default:
                throw new BAD_OPERATION("kitchen::Drink has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch__get_flavour(InputStream in, ResponseHandler handler) {
        Spice result = flavour();
        OutputStream out = handler.createReply();
        SpiceHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch__set_flavour(InputStream in, ResponseHandler handler) {
        Spice value = SpiceHelper.read(in);
        flavour(value);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_history(InputStream in, ResponseHandler handler) {
        State[] result = history();
        OutputStream out = handler.createReply();
        StatesHelper.write(out, result);
        return out;
    }
}
