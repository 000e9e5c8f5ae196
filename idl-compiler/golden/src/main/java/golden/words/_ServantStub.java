package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;

/**
 * Stub of IDL {@code words::Servant}, id {@code IDL:words/Servant:1.0}.
 */
@Generated("org.pleiad.idl")
public class _ServantStub extends ObjectImpl implements Servant {

    private static final long serialVersionUID = 1L;

    private static final java.lang.String[] _IDS = new java.lang.String[] { "IDL:words/Servant:1.0" };

    public _ServantStub() {
    }

    @java.lang.Override
    public java.lang.String[] _ids() {
        return _IDS.clone();
    }

    @java.lang.Override
    public String Integer(String MARSHAL, ORB CompletionStatus, TypeCodeHolder UNKNOWN, StringsHolder Math) throws _throw {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("Integer", true);
                StringHelper.write(out, MARSHAL);
                ORBHelper.write(out, CompletionStatus);
                TypeCodeHelper.write(out, UNKNOWN.value);
                in = _invoke(out);
                String result = StringHelper.read(in);
                UNKNOWN.value = TypeCodeHelper.read(in);
                Math.value = StringsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                java.lang.String id = failure.getId();
                if (_throwHelper.id().equals(id)) {
                    throw _throwHelper.read(in);
                }
                throw new UNKNOWN(id, 0x4f4d0001, org.omg.CORBA.CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }
}
