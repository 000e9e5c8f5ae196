package golden.grid;

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
 * A grid of cells that each hold a number; rows and columns count from 0.
 *
 * <p>Stub of IDL {@code grid}, id {@code IDL:grid:1.0}.
 */
@Generated("org.pleiad.idl")
public class _gridStub extends ObjectImpl implements grid {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:grid:1.0" };

    public _gridStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public short height() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_height", gridOperations.class);
                if (servant != null) {
                    try {
                        return ((gridOperations) servant.servant).height();
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
                OutputStream out = _request("_get_height", true);
                in = _invoke(out);
                short result = in.read_short();
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
    public short width() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_width", gridOperations.class);
                if (servant != null) {
                    try {
                        return ((gridOperations) servant.servant).width();
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
                OutputStream out = _request("_get_width", true);
                in = _invoke(out);
                short result = in.read_short();
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
    public void set(short n, short m, int value) throws OutOfRange {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("set", gridOperations.class);
                if (servant != null) {
                    try {
                        ((gridOperations) servant.servant).set(n, m, value);
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
                OutputStream out = _request("set", true);
                out.write_short(n);
                out.write_short(m);
                out.write_long(value);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (OutOfRangeHelper.id().equals(id)) {
                    throw OutOfRangeHelper.read(in);
                }
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @Override
    public int get(short n, short m) throws OutOfRange {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get", gridOperations.class);
                if (servant != null) {
                    try {
                        return ((gridOperations) servant.servant).get(n, m);
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
                OutputStream out = _request("get", true);
                out.write_short(n);
                out.write_short(m);
                in = _invoke(out);
                int result = in.read_long();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (OutOfRangeHelper.id().equals(id)) {
                    throw OutOfRangeHelper.read(in);
                }
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }
}
