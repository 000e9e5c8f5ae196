package golden.kitchen;

import golden.kitchen.FoodPackage.Spoiled;
import golden.kitchen.FoodPackage.SpoiledHelper;
import golden.kitchen.FoodPackage.State;
import golden.kitchen.FoodPackage.StateHelper;
import golden.kitchen.FoodPackage.StatesHelper;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BooleanHolder;
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
 * Skeleton of IDL {@code kitchen::Soup}, id {@code IDL:pleiad.org/kitchen/Soup:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class SoupPOA extends Servant implements SoupOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/kitchen/Soup:1.0", "IDL:pleiad.org/kitchen/Food:1.0", "IDL:pleiad.org/kitchen/Drink:1.0" };

    public SoupPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Soup _this() {
        return SoupHelper.narrow(super._this_object());
    }

    public Soup _this(ORB orb) {
        return SoupHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "stir":
                return _dispatch_stir(in, handler);
            case "_get_title":
                return _dispatch__get_title(in, handler);
            case "_get_current":
                return _dispatch__get_current(in, handler);
            case "_set_current":
                return _dispatch__set_current(in, handler);
            case "_get_cost":
                return _dispatch__get_cost(in, handler);
            case "_set_cost":
                return _dispatch__set_cost(in, handler);
            case "eat":
                return _dispatch_eat(in, handler);
            case "smell":
                return _dispatch_smell(in, handler);
            case "_get_flavour":
                return _dispatch__get_flavour(in, handler);
            case "_set_flavour":
                return _dispatch__set_flavour(in, handler);
            case "history":
                return _dispatch_history(in, handler);
            default:
                throw new BAD_OPERATION("kitchen::Soup has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_stir(InputStream in, ResponseHandler handler) {
        int times = in.read_long();
        IntHolder level = new IntHolder();
        level.value = in.read_long();
        BooleanHolder spilled = new BooleanHolder();
        stir(times, level, spilled);
        OutputStream out = handler.createReply();
        out.write_long(level.value);
        out.write_boolean(spilled.value);
        return out;
    }

    private OutputStream _dispatch__get_title(InputStream in, ResponseHandler handler) {
        String result = title();
        OutputStream out = handler.createReply();
        out.write_string(result);
        return out;
    }

    private OutputStream _dispatch__get_current(InputStream in, ResponseHandler handler) {
        State result = current();
        OutputStream out = handler.createReply();
        StateHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch__set_current(InputStream in, ResponseHandler handler) {
        State value = StateHelper.read(in);
        current(value);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch__get_cost(InputStream in, ResponseHandler handler) {
        BigDecimal result = cost();
        OutputStream out = handler.createReply();
        PriceHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch__set_cost(InputStream in, ResponseHandler handler) {
        BigDecimal value = PriceHelper.read(in);
        cost(value);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_eat(InputStream in, ResponseHandler handler) {
        short portions = in.read_short();
        try {
            int result = eat(portions);
            OutputStream out = handler.createReply();
            out.write_long(result);
            return out;
        } catch (Spoiled raised) {
            OutputStream out = handler.createExceptionReply();
            SpoiledHelper.write(out, raised);
            return out;
        } catch (Empty raised) {
            OutputStream out = handler.createExceptionReply();
            EmptyHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_smell(InputStream in, ResponseHandler handler) {
        String who = in.read_string();
        smell(who);
        OutputStream out = handler.createReply();
        return out;
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
