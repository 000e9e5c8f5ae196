package golden.kitchen;

import golden.kitchen.FoodPackage.Spoiled;
import golden.kitchen.FoodPackage.SpoiledHelper;
import golden.kitchen.FoodPackage.State;
import golden.kitchen.FoodPackage.StateHelper;
import golden.kitchen.FoodPackage.StatesHelper;
import java.lang.Thread.UncaughtExceptionHandler;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.BooleanHolder;
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
 * Stub of IDL {@code kitchen::Soup}, id {@code IDL:pleiad.org/kitchen/Soup:1.0}.
 */
@Generated("org.pleiad.idl")
public class _SoupStub extends ObjectImpl implements Soup {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/kitchen/Soup:1.0", "IDL:pleiad.org/kitchen/Food:1.0", "IDL:pleiad.org/kitchen/Drink:1.0" };

    public _SoupStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public void stir(int times, IntHolder level, BooleanHolder spilled) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("stir", SoupOperations.class);
                if (servant != null) {
                    try {
                        ((SoupOperations) servant.servant).stir(times, level, spilled);
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
                OutputStream out = _request("stir", true);
                out.write_long(times);
                out.write_long(level.value);
                in = _invoke(out);
                level.value = in.read_long();
                spilled.value = in.read_boolean();
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
    public String title() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_title", SoupOperations.class);
                if (servant != null) {
                    try {
                        return ((SoupOperations) servant.servant).title();
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
                ServantObject servant = _servant_preinvoke("_get_current", SoupOperations.class);
                if (servant != null) {
                    try {
                        return ((SoupOperations) servant.servant).current();
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
                ServantObject servant = _servant_preinvoke("_set_current", SoupOperations.class);
                if (servant != null) {
                    try {
                        ((SoupOperations) servant.servant).current(value);
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
                ServantObject servant = _servant_preinvoke("eat", SoupOperations.class);
                if (servant != null) {
                    try {
                        return ((SoupOperations) servant.servant).eat(portions);
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
                ServantObject servant = _servant_preinvoke("smell", SoupOperations.class);
                if (servant != null) {
                    try {
                        ((SoupOperations) servant.servant).smell(who);
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

    @Override
    public Spice flavour() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_flavour", SoupOperations.class);
                if (servant != null) {
                    try {
                        return ((SoupOperations) servant.servant).flavour();
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
                ServantObject servant = _servant_preinvoke("_set_flavour", SoupOperations.class);
                if (servant != null) {
                    try {
                        ((SoupOperations) servant.servant).flavour(value);
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
