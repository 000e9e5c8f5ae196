package golden.modern;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Skeleton of IDL {@code modern::Keeper}, id {@code IDL:pleiad.org/modern/Keeper:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class KeeperPOA extends Servant implements KeeperOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/modern/Keeper:1.0" };

    public KeeperPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Keeper _this() {
        return KeeperHelper.narrow(super._this_object());
    }

    public Keeper _this(ORB orb) {
        return KeeperHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "_get_size":
                return _dispatch__get_size(in, handler);
            case "knows":
                return _dispatch_knows(in, handler);
            case "keep":
                return _dispatch_keep(in, handler);
            default:
                throw new BAD_OPERATION("modern::Keeper has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch__get_size(InputStream in, ResponseHandler handler) {
        int result = size();
        OutputStream out = handler.createReply();
        out.write_long(result);
        return out;
    }

    private OutputStream _dispatch_knows(InputStream in, ResponseHandler handler) {
        String name = in.read_string();
        boolean result = knows(name);
        OutputStream out = handler.createReply();
        out.write_boolean(result);
        return out;
    }

    private OutputStream _dispatch_keep(InputStream in, ResponseHandler handler) {
        Map<String, Integer> added = AgesHelper.read(in);
        ModeHolder how = new ModeHolder();
        how.value = ModeHelper.read(in);
        BitsHolder rest = new BitsHolder();
        int length = in.read_ulong();
        if (length < 0) {
            throw new MARSHAL("map, found length " + Integer.toUnsignedString(length), 0, CompletionStatus.COMPLETED_MAYBE);
        }
        Map<Character, Double> unnamed = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            char key = in.read_char();
            unnamed.put(key, in.read_double());
        }
        Map<String, Integer> result = keep(added, how, rest, unnamed);
        OutputStream out = handler.createReply();
        AgesHelper.write(out, result);
        ModeHelper.write(out, how.value);
        BitsHelper.write(out, rest.value);
        return out;
    }
}
