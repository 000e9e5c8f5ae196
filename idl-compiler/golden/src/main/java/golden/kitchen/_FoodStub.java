package golden.kitchen;

import golden.kitchen.FoodPackage.Spoiled;
import golden.kitchen.FoodPackage.SpoiledHelper;
import golden.kitchen.FoodPackage.State;
import golden.kitchen.FoodPackage.StateHelper;
import java.lang.Thread.UncaughtExceptionHandler;
import java.math.BigDecimal;
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
 * Something edible &#38; &#60;more&#62;; see &#123;&#64;link nothing&#125; or C:&#92;users.
 *
 * <p>Stub of IDL {@code kitchen::Food}, id {@code IDL:pleiad.org/kitchen/Food:1.0}.
 */
@Generated("org.pleiad.idl")
public class _FoodStub extends ObjectImpl implements Food {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/kitchen/Food:1.0" };

    public _FoodStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public String title() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_title", FoodOperations.class);
                if (servant != null) {
                    try {
                        return ((FoodOperations) servant.servant).title();
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
                OutputStream out = _request("_get_title", true);
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
    public State current() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_current", FoodOperations.class);
                if (servant != null) {
                    try {
                        return ((FoodOperations) servant.servant).current();
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
                OutputStream out = _request("_get_current", true);
                in = _invoke(out);
                State result = StateHelper.read(in);
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
    public void current(State value) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_set_current", FoodOperations.class);
                if (servant != null) {
                    try {
                        ((FoodOperations) servant.servant).current(value);
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
                OutputStream out = _request("_set_current", true);
                StateHelper.write(out, value);
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
    public BigDecimal cost() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("_get_cost", true);
                in = _invoke(out);
                BigDecimal result = PriceHelper.read(in);
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
    public void cost(BigDecimal value) {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("_set_cost", true);
                PriceHelper.write(out, value);
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
    public int eat(short portions) throws Spoiled, Empty {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("eat", FoodOperations.class);
                if (servant != null) {
                    try {
                        return ((FoodOperations) servant.servant).eat(portions);
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
                OutputStream out = _request("eat", true);
                out.write_short(portions);
                in = _invoke(out);
                int result = in.read_long();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (SpoiledHelper.id().equals(id)) {
                    throw SpoiledHelper.read(in);
                }
                if (EmptyHelper.id().equals(id)) {
                    throw EmptyHelper.read(in);
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
    public void smell(String who) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("smell", FoodOperations.class);
                if (servant != null) {
                    try {
                        ((FoodOperations) servant.servant).smell(who);
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
                OutputStream out = _request("smell", false);
                out.write_string(who);
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
