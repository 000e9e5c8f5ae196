package golden.shop;

import golden.shop.ClerkPackage.othersConnection;
import golden.shop.ClerkPackage.othersConnectionsHelper;
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
import org.omg.Components.AlreadyConnected;
import org.omg.Components.AlreadyConnectedHelper;
import org.omg.Components.CCMHome;
import org.omg.Components.CCMHomeHelper;
import org.omg.Components.ComponentPortDescription;
import org.omg.Components.ComponentPortDescriptionHelper;
import org.omg.Components.ConnectionDescription;
import org.omg.Components.ConnectionDescriptionsHelper;
import org.omg.Components.ConsumerDescription;
import org.omg.Components.ConsumerDescriptionsHelper;
import org.omg.Components.Cookie;
import org.omg.Components.CookieHelper;
import org.omg.Components.CookieRequired;
import org.omg.Components.CookieRequiredHelper;
import org.omg.Components.EmitterDescription;
import org.omg.Components.EmitterDescriptionsHelper;
import org.omg.Components.EventConsumerBase;
import org.omg.Components.EventConsumerBaseHelper;
import org.omg.Components.ExceededConnectionLimit;
import org.omg.Components.ExceededConnectionLimitHelper;
import org.omg.Components.FacetDescription;
import org.omg.Components.FacetDescriptionsHelper;
import org.omg.Components.InvalidConfiguration;
import org.omg.Components.InvalidConfigurationHelper;
import org.omg.Components.InvalidConnection;
import org.omg.Components.InvalidConnectionHelper;
import org.omg.Components.InvalidName;
import org.omg.Components.InvalidNameHelper;
import org.omg.Components.NameListHelper;
import org.omg.Components.NoConnection;
import org.omg.Components.NoConnectionHelper;
import org.omg.Components.NoKeyAvailable;
import org.omg.Components.NoKeyAvailableHelper;
import org.omg.Components.PrimaryKeyBase;
import org.omg.Components.PrimaryKeyBaseHelper;
import org.omg.Components.PublisherDescription;
import org.omg.Components.PublisherDescriptionsHelper;
import org.omg.Components.ReceptacleDescription;
import org.omg.Components.ReceptacleDescriptionsHelper;
import org.omg.Components.RemoveFailure;
import org.omg.Components.RemoveFailureHelper;

/**
 * Serves customers.
 *
 * <p>Stub of IDL {@code shop::Clerk}, id {@code IDL:pleiad.org/shop/Clerk:1.0}.
 */
@Generated("org.pleiad.idl")
public class _ClerkStub extends ObjectImpl implements Clerk {

    private static final long serialVersionUID = 1L;

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/shop/Clerk:1.0", "IDL:omg.org/Components/CCMObject:1.0", "IDL:omg.org/Components/Navigation:1.0", "IDL:omg.org/Components/Receptacles:1.0", "IDL:omg.org/Components/Events:1.0", "IDL:pleiad.org/shop/Till:1.0" };

    public _ClerkStub() {
    }

    @Override
    public String[] _ids() {
        return _IDS.clone();
    }

    @Override
    public Till provide_desk() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("provide_desk", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).provide_desk();
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
                OutputStream out = _request("provide_desk", true);
                in = _invoke(out);
                Till result = TillHelper.read(in);
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
    public org.omg.CORBA.Object provide_any_desk() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("provide_any_desk", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).provide_any_desk();
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
                OutputStream out = _request("provide_any_desk", true);
                in = _invoke(out);
                org.omg.CORBA.Object result = in.read_Object();
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
    public Cookie connect_others(Till connection) throws ExceededConnectionLimit, InvalidConnection {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("connect_others", true);
                TillHelper.write(out, connection);
                in = _invoke(out);
                Cookie result = CookieHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (ExceededConnectionLimitHelper.id().equals(id)) {
                    throw ExceededConnectionLimitHelper.read(in);
                }
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
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
    public Till disconnect_others(Cookie ck) throws InvalidConnection {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("disconnect_others", true);
                CookieHelper.write(out, ck);
                in = _invoke(out);
                Till result = TillHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
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
    public othersConnection[] get_connections_others() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_connections_others", true);
                in = _invoke(out);
                othersConnection[] result = othersConnectionsHelper.read(in);
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
    public void connect_first(SoldConsumer consumer) throws AlreadyConnected {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("connect_first", ClerkOperations.class);
                if (servant != null) {
                    try {
                        ((ClerkOperations) servant.servant).connect_first(consumer);
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
                OutputStream out = _request("connect_first", true);
                SoldConsumerHelper.write(out, consumer);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (AlreadyConnectedHelper.id().equals(id)) {
                    throw AlreadyConnectedHelper.read(in);
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
    public SoldConsumer disconnect_first() throws NoConnection {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("disconnect_first", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).disconnect_first();
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
                OutputStream out = _request("disconnect_first", true);
                in = _invoke(out);
                SoldConsumer result = SoldConsumerHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (NoConnectionHelper.id().equals(id)) {
                    throw NoConnectionHelper.read(in);
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
    public Cookie subscribe_each(SoldConsumer consumer) throws ExceededConnectionLimit {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("subscribe_each", true);
                SoldConsumerHelper.write(out, consumer);
                in = _invoke(out);
                Cookie result = CookieHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (ExceededConnectionLimitHelper.id().equals(id)) {
                    throw ExceededConnectionLimitHelper.read(in);
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
    public SoldConsumer unsubscribe_each(Cookie ck) throws InvalidConnection {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("unsubscribe_each", true);
                CookieHelper.write(out, ck);
                in = _invoke(out);
                SoldConsumer result = SoldConsumerHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
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
    public SoldConsumer get_consumer_discounts() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_consumer_discounts", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).get_consumer_discounts();
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
                OutputStream out = _request("get_consumer_discounts", true);
                in = _invoke(out);
                SoldConsumer result = SoldConsumerHelper.read(in);
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
    public Till provide_left_front() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("provide_left_front", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).provide_left_front();
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
                OutputStream out = _request("provide_left_front", true);
                in = _invoke(out);
                Till result = TillHelper.read(in);
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
    public void connect_left_back(Till conxn) throws AlreadyConnected, InvalidConnection {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("connect_left_back", ClerkOperations.class);
                if (servant != null) {
                    try {
                        ((ClerkOperations) servant.servant).connect_left_back(conxn);
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
                OutputStream out = _request("connect_left_back", true);
                TillHelper.write(out, conxn);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (AlreadyConnectedHelper.id().equals(id)) {
                    throw AlreadyConnectedHelper.read(in);
                }
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
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
    public Till disconnect_left_back() throws NoConnection {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("disconnect_left_back", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).disconnect_left_back();
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
                OutputStream out = _request("disconnect_left_back", true);
                in = _invoke(out);
                Till result = TillHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (NoConnectionHelper.id().equals(id)) {
                    throw NoConnectionHelper.read(in);
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
    public Till get_connection_left_back() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_connection_left_back", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).get_connection_left_back();
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
                OutputStream out = _request("get_connection_left_back", true);
                in = _invoke(out);
                Till result = TillHelper.read(in);
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
    public void connect_right_front(Till conxn) throws AlreadyConnected, InvalidConnection {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("connect_right_front", ClerkOperations.class);
                if (servant != null) {
                    try {
                        ((ClerkOperations) servant.servant).connect_right_front(conxn);
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
                OutputStream out = _request("connect_right_front", true);
                TillHelper.write(out, conxn);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (AlreadyConnectedHelper.id().equals(id)) {
                    throw AlreadyConnectedHelper.read(in);
                }
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
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
    public Till disconnect_right_front() throws NoConnection {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("disconnect_right_front", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).disconnect_right_front();
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
                OutputStream out = _request("disconnect_right_front", true);
                in = _invoke(out);
                Till result = TillHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (NoConnectionHelper.id().equals(id)) {
                    throw NoConnectionHelper.read(in);
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
    public Till get_connection_right_front() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_connection_right_front", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).get_connection_right_front();
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
                OutputStream out = _request("get_connection_right_front", true);
                in = _invoke(out);
                Till result = TillHelper.read(in);
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
    public Till provide_right_back() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("provide_right_back", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).provide_right_back();
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
                OutputStream out = _request("provide_right_back", true);
                in = _invoke(out);
                Till result = TillHelper.read(in);
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
    public int number() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_number", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).number();
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
                OutputStream out = _request("_get_number", true);
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
    public String left_label() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_left_label", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).left_label();
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
                OutputStream out = _request("_get_left_label", true);
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
    public void left_label(String value) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_set_left_label", ClerkOperations.class);
                if (servant != null) {
                    try {
                        ((ClerkOperations) servant.servant).left_label(value);
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
                OutputStream out = _request("_set_left_label", true);
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
    public String right_label() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_get_right_label", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).right_label();
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
                OutputStream out = _request("_get_right_label", true);
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
    public void right_label(String value) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("_set_right_label", ClerkOperations.class);
                if (servant != null) {
                    try {
                        ((ClerkOperations) servant.servant).right_label(value);
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
                OutputStream out = _request("_set_right_label", true);
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
    public IRObject get_component_def() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_component_def", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).get_component_def();
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
    public CCMHome get_ccm_home() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_ccm_home", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).get_ccm_home();
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
                OutputStream out = _request("get_ccm_home", true);
                in = _invoke(out);
                CCMHome result = CCMHomeHelper.read(in);
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
    public PrimaryKeyBase get_primary_key() throws NoKeyAvailable {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_primary_key", true);
                in = _invoke(out);
                PrimaryKeyBase result = PrimaryKeyBaseHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (NoKeyAvailableHelper.id().equals(id)) {
                    throw NoKeyAvailableHelper.read(in);
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
    public void configuration_complete() throws InvalidConfiguration {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("configuration_complete", ClerkOperations.class);
                if (servant != null) {
                    try {
                        ((ClerkOperations) servant.servant).configuration_complete();
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
                OutputStream out = _request("configuration_complete", true);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidConfigurationHelper.id().equals(id)) {
                    throw InvalidConfigurationHelper.read(in);
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
    public void remove() throws RemoveFailure {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("remove", ClerkOperations.class);
                if (servant != null) {
                    try {
                        ((ClerkOperations) servant.servant).remove();
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
                OutputStream out = _request("remove", true);
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

    @Override
    public ComponentPortDescription get_all_ports() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_all_ports", true);
                in = _invoke(out);
                ComponentPortDescription result = ComponentPortDescriptionHelper.read(in);
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
    public org.omg.CORBA.Object provide_facet(String name) throws InvalidName {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("provide_facet", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).provide_facet(name);
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
                OutputStream out = _request("provide_facet", true);
                out.write_string(name);
                in = _invoke(out);
                org.omg.CORBA.Object result = in.read_Object();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
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
    public FacetDescription[] get_all_facets() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_all_facets", true);
                in = _invoke(out);
                FacetDescription[] result = FacetDescriptionsHelper.read(in);
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
    public FacetDescription[] get_named_facets(String[] names) throws InvalidName {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_named_facets", true);
                NameListHelper.write(out, names);
                in = _invoke(out);
                FacetDescription[] result = FacetDescriptionsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
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
    public boolean same_component(org.omg.CORBA.Object object_ref) {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("same_component", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).same_component(object_ref);
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
                OutputStream out = _request("same_component", true);
                out.write_Object(object_ref);
                in = _invoke(out);
                boolean result = in.read_boolean();
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
    public Cookie connect(String name, org.omg.CORBA.Object connection) throws InvalidName, InvalidConnection, AlreadyConnected, ExceededConnectionLimit {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("connect", true);
                out.write_string(name);
                out.write_Object(connection);
                in = _invoke(out);
                Cookie result = CookieHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
                }
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
                }
                if (AlreadyConnectedHelper.id().equals(id)) {
                    throw AlreadyConnectedHelper.read(in);
                }
                if (ExceededConnectionLimitHelper.id().equals(id)) {
                    throw ExceededConnectionLimitHelper.read(in);
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
    public org.omg.CORBA.Object disconnect(String name, Cookie ck) throws InvalidName, InvalidConnection, CookieRequired, NoConnection {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("disconnect", true);
                out.write_string(name);
                CookieHelper.write(out, ck);
                in = _invoke(out);
                org.omg.CORBA.Object result = in.read_Object();
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
                }
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
                }
                if (CookieRequiredHelper.id().equals(id)) {
                    throw CookieRequiredHelper.read(in);
                }
                if (NoConnectionHelper.id().equals(id)) {
                    throw NoConnectionHelper.read(in);
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
    public ConnectionDescription[] get_connections(String name) throws InvalidName {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_connections", true);
                out.write_string(name);
                in = _invoke(out);
                ConnectionDescription[] result = ConnectionDescriptionsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
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
    public ReceptacleDescription[] get_all_receptacles() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_all_receptacles", true);
                in = _invoke(out);
                ReceptacleDescription[] result = ReceptacleDescriptionsHelper.read(in);
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
    public ReceptacleDescription[] get_named_receptacles(String[] names) throws InvalidName {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_named_receptacles", true);
                NameListHelper.write(out, names);
                in = _invoke(out);
                ReceptacleDescription[] result = ReceptacleDescriptionsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
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
    public EventConsumerBase get_consumer(String sink_name) throws InvalidName {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("get_consumer", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).get_consumer(sink_name);
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
                OutputStream out = _request("get_consumer", true);
                out.write_string(sink_name);
                in = _invoke(out);
                EventConsumerBase result = EventConsumerBaseHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
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
    public Cookie subscribe(String publisher_name, EventConsumerBase subscriber) throws InvalidName, InvalidConnection, ExceededConnectionLimit {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("subscribe", true);
                out.write_string(publisher_name);
                EventConsumerBaseHelper.write(out, subscriber);
                in = _invoke(out);
                Cookie result = CookieHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
                }
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
                }
                if (ExceededConnectionLimitHelper.id().equals(id)) {
                    throw ExceededConnectionLimitHelper.read(in);
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
    public EventConsumerBase unsubscribe(String publisher_name, Cookie ck) throws InvalidName, InvalidConnection {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("unsubscribe", true);
                out.write_string(publisher_name);
                CookieHelper.write(out, ck);
                in = _invoke(out);
                EventConsumerBase result = EventConsumerBaseHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
                }
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
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
    public void connect_consumer(String emitter_name, EventConsumerBase consumer) throws InvalidName, AlreadyConnected, InvalidConnection {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("connect_consumer", ClerkOperations.class);
                if (servant != null) {
                    try {
                        ((ClerkOperations) servant.servant).connect_consumer(emitter_name, consumer);
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
                OutputStream out = _request("connect_consumer", true);
                out.write_string(emitter_name);
                EventConsumerBaseHelper.write(out, consumer);
                in = _invoke(out);
                return;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
                }
                if (AlreadyConnectedHelper.id().equals(id)) {
                    throw AlreadyConnectedHelper.read(in);
                }
                if (InvalidConnectionHelper.id().equals(id)) {
                    throw InvalidConnectionHelper.read(in);
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
    public EventConsumerBase disconnect_consumer(String source_name) throws InvalidName, NoConnection {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("disconnect_consumer", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).disconnect_consumer(source_name);
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
                OutputStream out = _request("disconnect_consumer", true);
                out.write_string(source_name);
                in = _invoke(out);
                EventConsumerBase result = EventConsumerBaseHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
                }
                if (NoConnectionHelper.id().equals(id)) {
                    throw NoConnectionHelper.read(in);
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
    public ConsumerDescription[] get_all_consumers() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_all_consumers", true);
                in = _invoke(out);
                ConsumerDescription[] result = ConsumerDescriptionsHelper.read(in);
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
    public ConsumerDescription[] get_named_consumers(String[] names) throws InvalidName {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_named_consumers", true);
                NameListHelper.write(out, names);
                in = _invoke(out);
                ConsumerDescription[] result = ConsumerDescriptionsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
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
    public EmitterDescription[] get_all_emitters() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_all_emitters", true);
                in = _invoke(out);
                EmitterDescription[] result = EmitterDescriptionsHelper.read(in);
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
    public EmitterDescription[] get_named_emitters(String[] names) throws InvalidName {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_named_emitters", true);
                NameListHelper.write(out, names);
                in = _invoke(out);
                EmitterDescription[] result = EmitterDescriptionsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
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
    public PublisherDescription[] get_all_publishers() {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_all_publishers", true);
                in = _invoke(out);
                PublisherDescription[] result = PublisherDescriptionsHelper.read(in);
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
    public PublisherDescription[] get_named_publishers(String[] names) throws InvalidName {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = _request("get_named_publishers", true);
                NameListHelper.write(out, names);
                in = _invoke(out);
                PublisherDescription[] result = PublisherDescriptionsHelper.read(in);
                return result;
            } catch (ApplicationException failure) {
                in = failure.getInputStream();
                String id = failure.getId();
                if (InvalidNameHelper.id().equals(id)) {
                    throw InvalidNameHelper.read(in);
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
    public int total() {
        while (true) {
            if (_is_local()) {
                ServantObject servant = _servant_preinvoke("total", ClerkOperations.class);
                if (servant != null) {
                    try {
                        return ((ClerkOperations) servant.servant).total();
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
                OutputStream out = _request("total", true);
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
}
