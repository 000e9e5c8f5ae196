package golden.values;

import java.lang.Thread.UncaughtExceptionHandler;
import javax.annotation.processing.Generated;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.CORBA.portable.ServantObject;

/**
 * ---- what values support
 *
 * <p>Stub of IDL {@code values::Listener}, id {@code IDL:pleiad.org/values/Listener:1.0}.
 */
@Generated("org.pleiad.idl")
public class _ListenerStub extends ObjectImpl implements Listener {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/values/Listener:1.0" };

    public _ListenerStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public void heard(String text) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("heard", ListenerOperations.class);
                if (servant != null) {
                    try {
                        ((ListenerOperations) servant.servant).heard(text);
                        return;
                    } catch (RuntimeException | Error failure) {
                        if (servant instanceof UncaughtExceptionHandler) {
                            ((UncaughtExceptionHandler) servant).uncaughtException(Thread.currentThread(), failure);
                        }
                        throw failure;
                    } finally {
                        _servant_postinvoke(servant);
                    }
                }
            }
            InputStream in = null;
            try {
                OutputStream out = _request("heard", true);
                out.write_string(text);
                in = _invoke(out);
                return;
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
