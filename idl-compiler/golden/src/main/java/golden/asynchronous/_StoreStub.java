package golden.asynchronous;

import java.lang.Thread.UncaughtExceptionHandler;
import javax.annotation.processing.Generated;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.CORBA.portable.ServantObject;

/**
 * Where things are kept.
 *
 * <p>Stub of IDL {@code asynchronous::Store}, id {@code IDL:pleiad.org/asynchronous/Store:1.0}.
 */
@Generated("org.pleiad.idl")
public class _StoreStub extends ObjectImpl implements Store {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/asynchronous/Store:1.0" };

    public _StoreStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public int size() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_size", StoreOperations.class);
                if (servant != null) {
                    try {
                        return ((StoreOperations) servant.servant).size();
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
    public String label() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_label", StoreOperations.class);
                if (servant != null) {
                    try {
                        return ((StoreOperations) servant.servant).label();
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
                OutputStream out = _request("_get_label", true);
                in = _invoke(out);
                String result = in.read_string();
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
    public void label(String value) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_set_label", StoreOperations.class);
                if (servant != null) {
                    try {
                        ((StoreOperations) servant.servant).label(value);
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
                OutputStream out = _request("_set_label", true);
                out.write_string(value);
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

    @Override
    public double price(String name) throws Unknown, Busy {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("price", StoreOperations.class);
                if (servant != null) {
                    try {
                        return ((StoreOperations) servant.servant).price(name);
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
                OutputStream out = _request("price", true);
                out.write_string(name);
                in = _invoke(out);
                double result = in.read_double();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (UnknownHelper.id().equals(id)) {
                    throw UnknownHelper.read(in);
                }
                if (BusyHelper.id().equals(id)) {
                    throw BusyHelper.read(in);
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
    public boolean take(String name, IntHolder count, NamesHolder left) throws Unknown {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("take", true);
                out.write_string(name);
                out.write_long(count.value);
                in = _invoke(out);
                boolean result = in.read_boolean();
                count.value = in.read_long();
                left.value = NamesHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (UnknownHelper.id().equals(id)) {
                    throw UnknownHelper.read(in);
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
    public void twice(IntHolder number) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("twice", StoreOperations.class);
                if (servant != null) {
                    try {
                        ((StoreOperations) servant.servant).twice(number);
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
                OutputStream out = _request("twice", true);
                out.write_long(number.value);
                in = _invoke(out);
                number.value = in.read_long();
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

    @Override
    public int[] total(int[] first, int[] second, String[][] labels) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("total", true);
                RowHelper.write(out, first);
                RowHelper.write(out, second);
                LabelsHelper.write(out, labels);
                in = _invoke(out);
                int[] result = RowHelper.read(in);
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
    public void note(String text) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("note", StoreOperations.class);
                if (servant != null) {
                    try {
                        ((StoreOperations) servant.servant).note(text);
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
                OutputStream out = _request("note", false);
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

    @Override
    public Store partner(Store other) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("partner", StoreOperations.class);
                if (servant != null) {
                    try {
                        return ((StoreOperations) servant.servant).partner(other);
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
                OutputStream out = _request("partner", true);
                StoreHelper.write(out, other);
                in = _invoke(out);
                Store result = StoreHelper.read(in);
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
