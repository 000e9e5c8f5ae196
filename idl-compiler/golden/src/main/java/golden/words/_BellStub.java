package golden.words;

import golden.words.BellPackage.Ring;
import golden.words.BellPackage.RingHelper;
import golden.words._goto._finalHelper;
import golden.words._goto._finalHolder;
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
 * Stub of IDL {@code words::Bell}, id {@code IDL:words/Bell:1.0}.
 */
@Generated("org.pleiad.idl")
public class _BellStub extends ObjectImpl implements Bell {

    private static final long serialVersionUID = 1L;

    private static final java.lang.String[] _IDS = new java.lang.String[] { "IDL:words/Bell:1.0" };

    public _BellStub() {
    }

    @java.lang.Override
    public java.lang.String[] _ids() {
        return _IDS.clone();
    }

    @java.lang.Override
    public void swing(Ring how) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("swing", true);
                RingHelper.write(out, how);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                java.lang.String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @java.lang.Override
    public void _wait(int _clone) throws _throw {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("wait", BellOperations.class);
                if (servant != null) {
                    try {
                        ((BellOperations) servant.servant)._wait(_clone);
                        return;
                    } catch (java.lang.RuntimeException | Error failure) {
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
                OutputStream out = _request("wait", true);
                out.write_long(_clone);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                java.lang.String id = failure.getId();
                if (_throwHelper.id().equals(id)) {
                    throw _throwHelper.read(in);
                }
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @java.lang.Override
    public int _hashCode() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_hashCode", BellOperations.class);
                if (servant != null) {
                    try {
                        return ((BellOperations) servant.servant)._hashCode();
                    } catch (java.lang.RuntimeException | Error failure) {
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
                OutputStream out = _request("_get_hashCode", true);
                in = _invoke(out);
                int result = in.read_long();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                java.lang.String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @java.lang.Override
    public void _hashCode(int value) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_set_hashCode", BellOperations.class);
                if (servant != null) {
                    try {
                        ((BellOperations) servant.servant)._hashCode(value);
                        return;
                    } catch (java.lang.RuntimeException | Error failure) {
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
                OutputStream out = _request("_set_hashCode", true);
                out.write_long(value);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                java.lang.String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @java.lang.Override
    public java.lang.String _synchronized() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_synchronized", BellOperations.class);
                if (servant != null) {
                    try {
                        return ((BellOperations) servant.servant)._synchronized();
                    } catch (java.lang.RuntimeException | Error failure) {
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
                OutputStream out = _request("_get_synchronized", true);
                in = _invoke(out);
                java.lang.String result = in.read_string();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                java.lang.String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @java.lang.Override
    public void _synchronized(java.lang.String value) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_set_synchronized", BellOperations.class);
                if (servant != null) {
                    try {
                        ((BellOperations) servant.servant)._synchronized(value);
                        return;
                    } catch (java.lang.RuntimeException | Error failure) {
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
                OutputStream out = _request("_set_synchronized", true);
                out.write_string(value);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                java.lang.String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }

    @java.lang.Override
    public void this_one(_assert value, int in_, int out_, _finalHolder other) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("this_one", true);
                _assertHelper.write(out, value);
                out.write_long(in_);
                out.write_long(out_);
                in = _invoke(out);
                other.value = _finalHelper.read(in);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                java.lang.String id = failure.getId();
                throw new UNKNOWN(id, 0x4f4d0001, CompletionStatus.COMPLETED_YES);
            } catch (RemarshalException again) {
                continue;
            } finally {
                _releaseReply(in);
            }
        }
    }
}
