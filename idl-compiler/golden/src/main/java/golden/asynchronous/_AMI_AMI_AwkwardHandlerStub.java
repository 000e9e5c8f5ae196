package golden.asynchronous;

import java.lang.Thread.UncaughtExceptionHandler;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.CORBA.portable.ServantObject;
import org.omg.Messaging.ExceptionHolder;
import org.omg.Messaging.ExceptionHolderHelper;

/**
 * Receives the replies to asynchronous calls of Awkward.
 *
 * <p>Stub of IDL {@code asynchronous::AMI_AMI_AwkwardHandler}, id {@code IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandler:1.0}.
 */
@Generated("org.pleiad.idl")
public class _AMI_AMI_AwkwardHandlerStub extends ObjectImpl implements AMI_AMI_AwkwardHandler {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/asynchronous/AMI_AMI_AwkwardHandler:1.0", "IDL:pleiad.org/asynchronous/AMI_StoreHandler:1.0", "IDL:omg.org/Messaging/ReplyHandler:1.0" };

    public _AMI_AMI_AwkwardHandlerStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public void ami_get_x(short ami_return_val) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("ami_get_x", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).ami_get_x(ami_return_val);
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
                OutputStream out = _request("ami_get_x", true);
                out.write_short(ami_return_val);
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
    public void ami_get_x_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("ami_get_x_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void set_x() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("set_x", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).set_x();
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
                OutputStream out = _request("set_x", true);
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
    public void set_x_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("set_x_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void get_x(short ami_return_val) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_x", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).get_x(ami_return_val);
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
                OutputStream out = _request("get_x", true);
                out.write_short(ami_return_val);
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
    public void get_x_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_x_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void sendc_wait() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("sendc_wait", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).sendc_wait();
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
                OutputStream out = _request("sendc_wait", true);
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
    public void sendc_wait_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("sendc_wait_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void _wait() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("wait", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant)._wait();
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
    public void wait_ami_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("wait_ami_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
                ServantObject servant = _servant_preinvoke("wait_excep", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).wait_excep();
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
    public void wait_excep_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("wait_excep_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void context_of(Any ami_return_val) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("context_of", true);
                out.write_any(ami_return_val);
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
    public void context_of_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("context_of_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void get_size(int ami_return_val) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_size", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).get_size(ami_return_val);
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
                OutputStream out = _request("get_size", true);
                out.write_long(ami_return_val);
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
    public void get_size_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_size_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void get_label(String ami_return_val) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_label", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).get_label(ami_return_val);
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
                OutputStream out = _request("get_label", true);
                out.write_string(ami_return_val);
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
    public void get_label_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_label_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void set_label() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("set_label", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).set_label();
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
                OutputStream out = _request("set_label", true);
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
    public void set_label_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("set_label_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void price(double ami_return_val) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("price", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).price(ami_return_val);
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
                OutputStream out = _request("price", true);
                out.write_double(ami_return_val);
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
    public void price_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("price_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void take(boolean ami_return_val, int count, String[] left) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("take", true);
                out.write_boolean(ami_return_val);
                out.write_long(count);
                NamesHelper.write(out, left);
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
    public void take_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("take_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void twice(int number) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("twice", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).twice(number);
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
                out.write_long(number);
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
    public void twice_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("twice_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void total(int[] ami_return_val) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("total", true);
                RowHelper.write(out, ami_return_val);
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
    public void total_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("total_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
    public void partner(Store ami_return_val) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("partner", AMI_AMI_AwkwardHandlerOperations.class);
                if (servant != null) {
                    try {
                        ((AMI_AMI_AwkwardHandlerOperations) servant.servant).partner(ami_return_val);
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
                OutputStream out = _request("partner", true);
                StoreHelper.write(out, ami_return_val);
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
    public void partner_excep(ExceptionHolder excep_holder) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("partner_excep", true);
                ExceptionHolderHelper.write(out, excep_holder);
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
