package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;

/**
 * Skeleton of IDL {@code words::Servant}, id {@code IDL:words/Servant:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ServantPOA extends org.omg.PortableServer.Servant implements ServantOperations, InvokeHandler {

    private static final java.lang.String[] _IDS = new java.lang.String[] { "IDL:words/Servant:1.0" };

    public ServantPOA() {
    }

    @java.lang.Override
    public java.lang.String[] _all_interfaces(org.omg.PortableServer.POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Servant _this() {
        return ServantHelper.narrow(super._this_object());
    }

    public Servant _this(org.omg.CORBA.ORB orb) {
        return ServantHelper.narrow(super._this_object(orb));
    }

    @java.lang.Override
    public OutputStream _invoke(java.lang.String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "Integer":
                return _dispatch_Integer(in, handler);
            default:
                throw new BAD_OPERATION("words::Servant has no operation " + operation, 0x4f4d0002, org.omg.CORBA.CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_Integer(InputStream in, ResponseHandler handler) {
        String MARSHAL = StringHelper.read(in);
        ORB CompletionStatus = ORBHelper.read(in);
        TypeCodeHolder UNKNOWN = new TypeCodeHolder();
        UNKNOWN.value = TypeCodeHelper.read(in);
        StringsHolder Math = new StringsHolder();
        try {
            String result = Integer(MARSHAL, CompletionStatus, UNKNOWN, Math);
            OutputStream out = handler.createReply();
            StringHelper.write(out, result);
            TypeCodeHelper.write(out, UNKNOWN.value);
            StringsHelper.write(out, Math.value);
            return out;
        } catch (_throw raised) {
            OutputStream out = handler.createExceptionReply();
            _throwHelper.write(out, raised);
            return out;
        }
    }
}
