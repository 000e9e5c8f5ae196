package golden.general.third;

import golden.special.first.A;
import golden.special.first.AHelper;
import golden.special.first.inner.B;
import golden.translated.BsHelper;
import javax.annotation.processing.Generated;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;

/**
 * Stub of IDL {@code third::Both}, id {@code IDL:example.com/third/Both:1.0}.
 */
@Generated("org.pleiad.idl")
public class _BothStub extends ObjectImpl implements Both {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:example.com/third/Both:1.0", "IDL:example.com/second/Uses:1.0" };

    public _BothStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public A one(B[] bs) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("one", true);
                BsHelper.write(out, bs);
                in = _invoke(out);
                A result = AHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public B[] all() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("all", true);
                in = _invoke(out);
                B[] result = BsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }
}
