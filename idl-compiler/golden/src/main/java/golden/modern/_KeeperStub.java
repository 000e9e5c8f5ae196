package golden.modern;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Map;
import java.util.Map.Entry;
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
 * Stub of IDL {@code modern::Keeper}, id {@code IDL:pleiad.org/modern/Keeper:1.0}.
 */
@Generated("org.pleiad.idl")
public class _KeeperStub extends ObjectImpl implements Keeper {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/modern/Keeper:1.0" };

    public _KeeperStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public int size() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_size", KeeperOperations.class);
                if (servant != null) {
                    try {
                        return ((KeeperOperations) servant.servant).size();
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
                OutputStream out = _request("_get_size", true);
                in = _invoke(out);
                int result = in.read_long();
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
    public boolean knows(String name) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("knows", KeeperOperations.class);
                if (servant != null) {
                    try {
                        return ((KeeperOperations) servant.servant).knows(name);
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
                OutputStream out = _request("knows", true);
                out.write_string(name);
                in = _invoke(out);
                boolean result = in.read_boolean();
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
    public Map<String, Integer> keep(Map<String, Integer> added, ModeHolder how, BitsHolder rest, Map<Character, Double> unnamed) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("keep", true);
                AgesHelper.write(out, added);
                ModeHelper.write(out, how.value);
                out.write_ulong(unnamed.size());
                for (Entry<Character, Double> entry : unnamed.entrySet()) {
                    out.write_char(entry.getKey());
                    out.write_double(entry.getValue());
                }
                in = _invoke(out);
                Map<String, Integer> result = AgesHelper.read(in);
                how.value = ModeHelper.read(in);
                rest.value = BitsHelper.read(in);
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
