package golden.asynchronous;

import java.lang.Thread.UncaughtExceptionHandler;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.CORBA.portable.ServantObject;

/**
 * Names that clash with those of the implied IDL.
 *
 * <p>Stub of IDL {@code asynchronous::Awkward}, id {@code IDL:pleiad.org/asynchronous/Awkward:1.0}.
 */
@Generated("org.pleiad.idl")
public class _AwkwardStub extends ObjectImpl implements Awkward {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/asynchronous/Awkward:1.0", "IDL:pleiad.org/asynchronous/Store:1.0" };

    public _AwkwardStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public short x() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_x", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        return ((AwkwardOperations) servant.servant).x();
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
                OutputStream out = _request("_get_x", true);
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
    public void x(short value) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_set_x", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        ((AwkwardOperations) servant.servant).x(value);
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
                OutputStream out = _request("_set_x", true);
                out.write_short(value);
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
    public short get_x() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_x", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        return ((AwkwardOperations) servant.servant).get_x();
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
                OutputStream out = _request("get_x", true);
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
    public void sendc_wait(int out, int ami_handler) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("sendc_wait", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        ((AwkwardOperations) servant.servant).sendc_wait(out, ami_handler);
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
                OutputStream out2 = _request("sendc_wait", true);
                out2.write_long(out);
                out2.write_long(ami_handler);
                in = _invoke(out2);
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
    public void _wait() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("wait", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        ((AwkwardOperations) servant.servant)._wait();
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
                OutputStream out = _request("wait", true);
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
    public void wait_excep() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("wait_excep", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        ((AwkwardOperations) servant.servant).wait_excep();
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
                OutputStream out = _request("wait_excep", true);
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
    public Any context_of(Any handler, Context context) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("context_of", true);
                out.write_any(handler);
                ContextList contexts = _orb().create_context_list();
                contexts.add("USER");
                out.write_Context(context, contexts);
                in = _invoke(out);
                Any result = in.read_any();
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
    public int size() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_size", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        return ((AwkwardOperations) servant.servant).size();
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
                ServantObject servant = _servant_preinvoke("_get_label", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        return ((AwkwardOperations) servant.servant).label();
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
                ServantObject servant = _servant_preinvoke("_set_label", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        ((AwkwardOperations) servant.servant).label(value);
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
                ServantObject servant = _servant_preinvoke("price", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        return ((AwkwardOperations) servant.servant).price(name);
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
                ServantObject servant = _servant_preinvoke("twice", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        ((AwkwardOperations) servant.servant).twice(number);
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
                ServantObject servant = _servant_preinvoke("note", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        ((AwkwardOperations) servant.servant).note(text);
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
                ServantObject servant = _servant_preinvoke("partner", AwkwardOperations.class);
                if (servant != null) {
                    try {
                        return ((AwkwardOperations) servant.servant).partner(other);
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
