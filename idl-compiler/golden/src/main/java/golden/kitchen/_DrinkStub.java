package golden.kitchen;

import golden.kitchen.FoodPackage.State;
import golden.kitchen.FoodPackage.StatesHelper;
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
 * Stub of IDL {@code kitchen::Drink}, id {@code IDL:pleiad.org/kitchen/Drink:1.0}.
 */
@Generated("org.pleiad.idl")
public class _DrinkStub extends ObjectImpl implements Drink {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/kitchen/Drink:1.0" };

    public _DrinkStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public Spice flavour() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_flavour", DrinkOperations.class);
                if (servant != null) {
                    try {
                        return ((DrinkOperations) servant.servant).flavour();
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
                OutputStream out = _request("_get_flavour", true);
                in = _invoke(out);
                Spice result = SpiceHelper.read(in);
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
    public void flavour(Spice value) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_set_flavour", DrinkOperations.class);
                if (servant != null) {
                    try {
                        ((DrinkOperations) servant.servant).flavour(value);
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
                OutputStream out = _request("_set_flavour", true);
                SpiceHelper.write(out, value);
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
    public State[] history() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("history", true);
                in = _invoke(out);
                State[] result = StatesHelper.read(in);
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
