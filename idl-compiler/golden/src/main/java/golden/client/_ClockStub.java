package golden.client;

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
 * The client's half alone: no skeleton, no tie.
 *
 * <p>Stub of IDL {@code Clock}, id {@code IDL:Clock:1.0}.
 */
@Generated("org.pleiad.idl")
public class _ClockStub extends ObjectImpl implements Clock {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:Clock:1.0" };

    public _ClockStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public long now() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("now", ClockOperations.class);
                if (servant != null) {
                    try {
                        return ((ClockOperations) servant.servant).now();
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
                OutputStream out = _request("now", true);
                in = _invoke(out);
                long result = in.read_longlong();
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
