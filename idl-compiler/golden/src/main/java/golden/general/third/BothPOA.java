package golden.general.third;

import golden.special.first.A;
import golden.special.first.AHelper;
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
 * Skeleton of IDL {@code third::Both}, id {@code IDL:example.com/third/Both:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BothPOA extends Servant implements BothOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:example.com/third/Both:1.0", "IDL:example.com/second/Uses:1.0" };

    public BothPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Both _this() {
        return BothHelper.narrow(super._this_object());
    }

    public Both _this(ORB orb) {
        return BothHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "one":
                return _dispatch_one(in, handler);
            case "all":
                return _dispatch_all(in, handler);
            default:
                throw new BAD_OPERATION("third::Both has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_one(InputStream in, ResponseHandler handler) {
        B[] bs = BsHelper.read(in);
        A result = one(bs);
        OutputStream out = handler.createReply();
        AHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_all(InputStream in, ResponseHandler handler) {
        B[] result = all();
        OutputStream out = handler.createReply();
        BsHelper.write(out, result);
        return out;
    }
}
