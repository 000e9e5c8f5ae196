package golden.shop;

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
import org.omg.Components.CCMObject;
import org.omg.Components.CCMObjectHelper;
import org.omg.Components.CreateFailure;
import org.omg.Components.CreateFailureHelper;

/**
 * Hires clerks.
 *
 * <p>Stub of IDL {@code shop::AgencyImplicit}, id {@code IDL:pleiad.org/shop/AgencyImplicit:1.0}.
 */
@Generated("org.pleiad.idl")
public class _AgencyImplicitStub extends ObjectImpl implements AgencyImplicit {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/shop/AgencyImplicit:1.0", "IDL:omg.org/Components/KeylessCCMHome:1.0" };

    public _AgencyImplicitStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public Clerk create() throws CreateFailure {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("create", AgencyImplicitOperations.class);
                if (servant != null) {
                    try {
                        return ((AgencyImplicitOperations) servant.servant).create();
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
                OutputStream out = _request("create", true);
                in = _invoke(out);
                Clerk result = ClerkHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (CreateFailureHelper.id().equals(id)) {
                    throw CreateFailureHelper.read(in);
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
    public CCMObject create_component() throws CreateFailure {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("create_component", AgencyImplicitOperations.class);
                if (servant != null) {
                    try {
                        return ((AgencyImplicitOperations) servant.servant).create_component();
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
                OutputStream out = _request("create_component", true);
                in = _invoke(out);
                CCMObject result = CCMObjectHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (CreateFailureHelper.id().equals(id)) {
                    throw CreateFailureHelper.read(in);
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
