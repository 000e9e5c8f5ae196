package golden.words;

import golden.words.BellPackage.Ring;
import golden.words.BellPackage.RingHelper;
import golden.words._goto._finalHelper;
import golden.words._goto._finalHolder;
import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;

/**
 * Skeleton of IDL {@code words::Bell}, id {@code IDL:words/Bell:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class BellPOA extends org.omg.PortableServer.Servant implements BellOperations, InvokeHandler {

    private static final java.lang.String[] _IDS = new java.lang.String[] { "IDL:words/Bell:1.0" };

    public BellPOA() {
    }

    @java.lang.Override
    public java.lang.String[] _all_interfaces(org.omg.PortableServer.POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Bell _this() {
        return BellHelper.narrow(super._this_object());
    }

    public Bell _this(org.omg.CORBA.ORB orb) {
        return BellHelper.narrow(super._this_object(orb));
    }

    @java.lang.Override
    public OutputStream _invoke(java.lang.String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "swing":
                return _dispatch_swing(in, handler);
            case "wait":
                return _dispatch_wait(in, handler);
            case "_get_hashCode":
                return _dispatch__get_hashCode(in, handler);
            case "_set_hashCode":
                return _dispatch__set_hashCode(in, handler);
            case "_get_synchronized":
                return _dispatch__get_synchronized(in, handler);
            case "_set_synchronized":
                return _dispatch__set_synchronized(in, handler);
            case "this_one":
                return _dispatch_this_one(in, handler);
            default:
                throw new BAD_OPERATION("words::Bell has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_swing(InputStream in, ResponseHandler handler) {
        Ring how = RingHelper.read(in);
        swing(how);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_wait(InputStream in, ResponseHandler handler) {
        int _clone = in.read_long();
        try {
            _wait(_clone);
            OutputStream out = handler.createReply();
            return out;
        } catch (_throw raised) {
            OutputStream out = handler.createExceptionReply();
            _throwHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch__get_hashCode(InputStream in, ResponseHandler handler) {
        int result = _hashCode();
        OutputStream out = handler.createReply();
        out.write_long(result);
        return out;
    }

    private OutputStream _dispatch__set_hashCode(InputStream in, ResponseHandler handler) {
        int value = in.read_long();
        _hashCode(value);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch__get_synchronized(InputStream in, ResponseHandler handler) {
        java.lang.String result = _synchronized();
        OutputStream out = handler.createReply();
        out.write_string(result);
        return out;
    }

    private OutputStream _dispatch__set_synchronized(InputStream in, ResponseHandler handler) {
        java.lang.String value = in.read_string();
        _synchronized(value);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_this_one(InputStream in, ResponseHandler handler) {
        _assert value = _assertHelper.read(in);
        int in_ = in.read_long();
        int out_ = in.read_long();
        _finalHolder other = new _finalHolder();
        this_one(value, in_, out_, other);
        OutputStream out = handler.createReply();
        _finalHelper.write(out, other.value);
        return out;
    }
}
