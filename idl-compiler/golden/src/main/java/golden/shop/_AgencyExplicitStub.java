package golden.shop;

import golden.shop.AgencyPackage.Full;
import golden.shop.AgencyPackage.FullHelper;
import java.lang.Thread.UncaughtExceptionHandler;
import javax.annotation.processing.Generated;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IRObject;
import org.omg.CORBA.IRObjectHelper;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.CORBA.portable.ServantObject;
import org.omg.Components.CCMObject;
import org.omg.Components.CCMObjectHelper;
import org.omg.Components.CreateFailure;
import org.omg.Components.CreateFailureHelper;
import org.omg.Components.FinderFailure;
import org.omg.Components.FinderFailureHelper;
import org.omg.Components.RemoveFailure;
import org.omg.Components.RemoveFailureHelper;

/**
 * Hires clerks.
 *
 * <p>Stub of IDL {@code shop::AgencyExplicit}, id {@code IDL:pleiad.org/shop/AgencyExplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public class _AgencyExplicitStub extends ObjectImpl implements AgencyExplicit {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/shop/AgencyExplicit:1.0", "IDL:omg.org/Components/CCMHome:1.0" };

    public _AgencyExplicitStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public void close() throws Closed {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("close", AgencyExplicitOperations.class);
                if (servant != null) {
                    try {
                        ((AgencyExplicitOperations) servant.servant).close();
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
                OutputStream out = _request("close", true);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (ClosedHelper.id().equals(id)) {
                    throw ClosedHelper.read(in);
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
    public Clerk hire(String name) throws CreateFailure, Full {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("hire", AgencyExplicitOperations.class);
                if (servant != null) {
                    try {
                        return ((AgencyExplicitOperations) servant.servant).hire(name);
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
                OutputStream out = _request("hire", true);
                out.write_string(name);
                in = _invoke(out);
                Clerk result = ClerkHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (CreateFailureHelper.id().equals(id)) {
                    throw CreateFailureHelper.read(in);
                }
                if (FullHelper.id().equals(id)) {
                    throw FullHelper.read(in);
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
    public Clerk by_name(String name) throws FinderFailure, Closed {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("by_name", AgencyExplicitOperations.class);
                if (servant != null) {
                    try {
                        return ((AgencyExplicitOperations) servant.servant).by_name(name);
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
                OutputStream out = _request("by_name", true);
                out.write_string(name);
                in = _invoke(out);
                Clerk result = ClerkHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (FinderFailureHelper.id().equals(id)) {
                    throw FinderFailureHelper.read(in);
                }
                if (ClosedHelper.id().equals(id)) {
                    throw ClosedHelper.read(in);
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
    public IRObject get_component_def() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_component_def", AgencyExplicitOperations.class);
                if (servant != null) {
                    try {
                        return ((AgencyExplicitOperations) servant.servant).get_component_def();
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
                OutputStream out = _request("get_component_def", true);
                in = _invoke(out);
                IRObject result = IRObjectHelper.read(in);
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
    public IRObject get_home_def() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_home_def", AgencyExplicitOperations.class);
                if (servant != null) {
                    try {
                        return ((AgencyExplicitOperations) servant.servant).get_home_def();
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
                OutputStream out = _request("get_home_def", true);
                in = _invoke(out);
                IRObject result = IRObjectHelper.read(in);
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
    public void remove_component(CCMObject comp) throws RemoveFailure {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("remove_component", AgencyExplicitOperations.class);
                if (servant != null) {
                    try {
                        ((AgencyExplicitOperations) servant.servant).remove_component(comp);
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
                OutputStream out = _request("remove_component", true);
                CCMObjectHelper.write(out, comp);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (RemoveFailureHelper.id().equals(id)) {
                    throw RemoveFailureHelper.read(in);
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
