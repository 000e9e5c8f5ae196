package golden.shop;

import golden.shop.ClerkPackage.othersConnection;
import golden.shop.ClerkPackage.othersConnectionsHelper;
import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IRObject;
import org.omg.CORBA.IRObjectHelper;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
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
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * Serves customers.
 *
 * <p>Skeleton of IDL {@code shop::Clerk}, id {@code IDL:pleiad.org/shop/Clerk:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class ClerkPOA extends Servant implements ClerkOperations, InvokeHandler {

    private static final String[] _IDS = new String[] { "IDL:pleiad.org/shop/Clerk:1.0", "IDL:omg.org/Components/CCMObject:1.0", "IDL:omg.org/Components/Navigation:1.0", "IDL:omg.org/Components/Receptacles:1.0", "IDL:omg.org/Components/Events:1.0", "IDL:pleiad.org/shop/Till:1.0" };

    public ClerkPOA() {
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return _IDS.clone();
    }

    public Clerk _this() {
        return ClerkHelper.narrow(super._this_object());
    }

    public Clerk _this(ORB orb) {
        return ClerkHelper.narrow(super._this_object(orb));
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch(operation) {
            case "provide_desk":
                return _dispatch_provide_desk(in, handler);
            case "provide_any_desk":
                return _dispatch_provide_any_desk(in, handler);
            case "connect_others":
                return _dispatch_connect_others(in, handler);
            case "disconnect_others":
                return _dispatch_disconnect_others(in, handler);
            case "get_connections_others":
                return _dispatch_get_connections_others(in, handler);
            case "connect_first":
                return _dispatch_connect_first(in, handler);
            case "disconnect_first":
                return _dispatch_disconnect_first(in, handler);
            case "subscribe_each":
                return _dispatch_subscribe_each(in, handler);
            case "unsubscribe_each":
                return _dispatch_unsubscribe_each(in, handler);
            case "get_consumer_discounts":
                return _dispatch_get_consumer_discounts(in, handler);
            case "provide_left_front":
                return _dispatch_provide_left_front(in, handler);
            case "connect_left_back":
                return _dispatch_connect_left_back(in, handler);
            case "disconnect_left_back":
                return _dispatch_disconnect_left_back(in, handler);
            case "get_connection_left_back":
                return _dispatch_get_connection_left_back(in, handler);
            case "connect_right_front":
                return _dispatch_connect_right_front(in, handler);
            case "disconnect_right_front":
                return _dispatch_disconnect_right_front(in, handler);
            case "get_connection_right_front":
                return _dispatch_get_connection_right_front(in, handler);
            case "provide_right_back":
                return _dispatch_provide_right_back(in, handler);
            case "_get_number":
                return _dispatch__get_number(in, handler);
            case "_get_left_label":
                return _dispatch__get_left_label(in, handler);
            case "_set_left_label":
                return _dispatch__set_left_label(in, handler);
            case "_get_right_label":
                return _dispatch__get_right_label(in, handler);
            case "_set_right_label":
                return _dispatch__set_right_label(in, handler);
            case "get_component_def":
                return _dispatch_get_component_def(in, handler);
            case "get_ccm_home":
                return _dispatch_get_ccm_home(in, handler);
            case "get_primary_key":
                return _dispatch_get_primary_key(in, handler);
            case "configuration_complete":
                return _dispatch_configuration_complete(in, handler);
            case "remove":
                return _dispatch_remove(in, handler);
            case "get_all_ports":
                return _dispatch_get_all_ports(in, handler);
            case "provide_facet":
                return _dispatch_provide_facet(in, handler);
            case "get_all_facets":
                return _dispatch_get_all_facets(in, handler);
            case "get_named_facets":
                return _dispatch_get_named_facets(in, handler);
            case "same_component":
                return _dispatch_same_component(in, handler);
            case "connect":
                return _dispatch_connect(in, handler);
            case "disconnect":
                return _dispatch_disconnect(in, handler);
            case "get_connections":
                return _dispatch_get_connections(in, handler);
            case "get_all_receptacles":
                return _dispatch_get_all_receptacles(in, handler);
            case "get_named_receptacles":
                return _dispatch_get_named_receptacles(in, handler);
            case "get_consumer":
                return _dispatch_get_consumer(in, handler);
            case "subscribe":
                return _dispatch_subscribe(in, handler);
            case "unsubscribe":
                return _dispatch_unsubscribe(in, handler);
            case "connect_consumer":
                return _dispatch_connect_consumer(in, handler);
            case "disconnect_consumer":
                return _dispatch_disconnect_consumer(in, handler);
            case "get_all_consumers":
                return _dispatch_get_all_consumers(in, handler);
            case "get_named_consumers":
                return _dispatch_get_named_consumers(in, handler);
            case "get_all_emitters":
                return _dispatch_get_all_emitters(in, handler);
            case "get_named_emitters":
                return _dispatch_get_named_emitters(in, handler);
            case "get_all_publishers":
                return _dispatch_get_all_publishers(in, handler);
            case "get_named_publishers":
                return _dispatch_get_named_publishers(in, handler);
            case "total":
                return _dispatch_total(in, handler);
            default:
                throw new BAD_OPERATION("shop::Clerk has no operation " + operation, 0x4f4d0002, CompletionStatus.COMPLETED_NO);
        }
    }

    private OutputStream _dispatch_provide_desk(InputStream in, ResponseHandler handler) {
        Till result = provide_desk();
        OutputStream out = handler.createReply();
        TillHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_provide_any_desk(InputStream in, ResponseHandler handler) {
        org.omg.CORBA.Object result = provide_any_desk();
        OutputStream out = handler.createReply();
        out.write_Object(result);
        return out;
    }

    private OutputStream _dispatch_connect_others(InputStream in, ResponseHandler handler) {
        Till connection = TillHelper.read(in);
        try {
            Cookie result = connect_others(connection);
            OutputStream out = handler.createReply();
            CookieHelper.write(out, result);
            return out;
        } catch (ExceededConnectionLimit raised) {
            OutputStream out = handler.createExceptionReply();
            ExceededConnectionLimitHelper.write(out, raised);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_disconnect_others(InputStream in, ResponseHandler handler) {
        Cookie ck = CookieHelper.read(in);
        try {
            Till result = disconnect_others(ck);
            OutputStream out = handler.createReply();
            TillHelper.write(out, result);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_connections_others(InputStream in, ResponseHandler handler) {
        othersConnection[] result = get_connections_others();
        OutputStream out = handler.createReply();
        othersConnectionsHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_connect_first(InputStream in, ResponseHandler handler) {
        SoldConsumer consumer = SoldConsumerHelper.read(in);
        try {
            connect_first(consumer);
            OutputStream out = handler.createReply();
            return out;
        } catch (AlreadyConnected raised) {
            OutputStream out = handler.createExceptionReply();
            AlreadyConnectedHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_disconnect_first(InputStream in, ResponseHandler handler) {
        try {
            SoldConsumer result = disconnect_first();
            OutputStream out = handler.createReply();
            SoldConsumerHelper.write(out, result);
            return out;
        } catch (NoConnection raised) {
            OutputStream out = handler.createExceptionReply();
            NoConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_subscribe_each(InputStream in, ResponseHandler handler) {
        SoldConsumer consumer = SoldConsumerHelper.read(in);
        try {
            Cookie result = subscribe_each(consumer);
            OutputStream out = handler.createReply();
            CookieHelper.write(out, result);
            return out;
        } catch (ExceededConnectionLimit raised) {
            OutputStream out = handler.createExceptionReply();
            ExceededConnectionLimitHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_unsubscribe_each(InputStream in, ResponseHandler handler) {
        Cookie ck = CookieHelper.read(in);
        try {
            SoldConsumer result = unsubscribe_each(ck);
            OutputStream out = handler.createReply();
            SoldConsumerHelper.write(out, result);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_consumer_discounts(InputStream in, ResponseHandler handler) {
        SoldConsumer result = get_consumer_discounts();
        OutputStream out = handler.createReply();
        SoldConsumerHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_provide_left_front(InputStream in, ResponseHandler handler) {
        Till result = provide_left_front();
        OutputStream out = handler.createReply();
        TillHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_connect_left_back(InputStream in, ResponseHandler handler) {
        Till conxn = TillHelper.read(in);
        try {
            connect_left_back(conxn);
            OutputStream out = handler.createReply();
            return out;
        } catch (AlreadyConnected raised) {
            OutputStream out = handler.createExceptionReply();
            AlreadyConnectedHelper.write(out, raised);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_disconnect_left_back(InputStream in, ResponseHandler handler) {
        try {
            Till result = disconnect_left_back();
            OutputStream out = handler.createReply();
            TillHelper.write(out, result);
            return out;
        } catch (NoConnection raised) {
            OutputStream out = handler.createExceptionReply();
            NoConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_connection_left_back(InputStream in, ResponseHandler handler) {
        Till result = get_connection_left_back();
        OutputStream out = handler.createReply();
        TillHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_connect_right_front(InputStream in, ResponseHandler handler) {
        Till conxn = TillHelper.read(in);
        try {
            connect_right_front(conxn);
            OutputStream out = handler.createReply();
            return out;
        } catch (AlreadyConnected raised) {
            OutputStream out = handler.createExceptionReply();
            AlreadyConnectedHelper.write(out, raised);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_disconnect_right_front(InputStream in, ResponseHandler handler) {
        try {
            Till result = disconnect_right_front();
            OutputStream out = handler.createReply();
            TillHelper.write(out, result);
            return out;
        } catch (NoConnection raised) {
            OutputStream out = handler.createExceptionReply();
            NoConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_connection_right_front(InputStream in, ResponseHandler handler) {
        Till result = get_connection_right_front();
        OutputStream out = handler.createReply();
        TillHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_provide_right_back(InputStream in, ResponseHandler handler) {
        Till result = provide_right_back();
        OutputStream out = handler.createReply();
        TillHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch__get_number(InputStream in, ResponseHandler handler) {
        int result = number();
        OutputStream out = handler.createReply();
        out.write_long(result);
        return out;
    }

    private OutputStream _dispatch__get_left_label(InputStream in, ResponseHandler handler) {
        String result = left_label();
        OutputStream out = handler.createReply();
        out.write_string(result);
        return out;
    }

    private OutputStream _dispatch__set_left_label(InputStream in, ResponseHandler handler) {
        String value = in.read_string();
        left_label(value);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch__get_right_label(InputStream in, ResponseHandler handler) {
        String result = right_label();
        OutputStream out = handler.createReply();
        out.write_string(result);
        return out;
    }

    private OutputStream _dispatch__set_right_label(InputStream in, ResponseHandler handler) {
        String value = in.read_string();
        right_label(value);
        OutputStream out = handler.createReply();
        return out;
    }

    private OutputStream _dispatch_get_component_def(InputStream in, ResponseHandler handler) {
        IRObject result = get_component_def();
        OutputStream out = handler.createReply();
        IRObjectHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_get_ccm_home(InputStream in, ResponseHandler handler) {
        CCMHome result = get_ccm_home();
        OutputStream out = handler.createReply();
        CCMHomeHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_get_primary_key(InputStream in, ResponseHandler handler) {
        try {
            PrimaryKeyBase result = get_primary_key();
            OutputStream out = handler.createReply();
            PrimaryKeyBaseHelper.write(out, result);
            return out;
        } catch (NoKeyAvailable raised) {
            OutputStream out = handler.createExceptionReply();
            NoKeyAvailableHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_configuration_complete(InputStream in, ResponseHandler handler) {
        try {
            configuration_complete();
            OutputStream out = handler.createReply();
            return out;
        } catch (InvalidConfiguration raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConfigurationHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_remove(InputStream in, ResponseHandler handler) {
        try {
            remove();
            OutputStream out = handler.createReply();
            return out;
        } catch (RemoveFailure raised) {
            OutputStream out = handler.createExceptionReply();
            RemoveFailureHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_all_ports(InputStream in, ResponseHandler handler) {
        ComponentPortDescription result = get_all_ports();
        OutputStream out = handler.createReply();
        ComponentPortDescriptionHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_provide_facet(InputStream in, ResponseHandler handler) {
        String name = in.read_string();
        try {
            org.omg.CORBA.Object result = provide_facet(name);
            OutputStream out = handler.createReply();
            out.write_Object(result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_all_facets(InputStream in, ResponseHandler handler) {
        FacetDescription[] result = get_all_facets();
        OutputStream out = handler.createReply();
        FacetDescriptionsHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_get_named_facets(InputStream in, ResponseHandler handler) {
        String[] names = NameListHelper.read(in);
        try {
            FacetDescription[] result = get_named_facets(names);
            OutputStream out = handler.createReply();
            FacetDescriptionsHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_same_component(InputStream in, ResponseHandler handler) {
        org.omg.CORBA.Object object_ref = in.read_Object();
        boolean result = same_component(object_ref);
        OutputStream out = handler.createReply();
        out.write_boolean(result);
        return out;
    }

    private OutputStream _dispatch_connect(InputStream in, ResponseHandler handler) {
        String name = in.read_string();
        org.omg.CORBA.Object connection = in.read_Object();
        try {
            Cookie result = connect(name, connection);
            OutputStream out = handler.createReply();
            CookieHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        } catch (AlreadyConnected raised) {
            OutputStream out = handler.createExceptionReply();
            AlreadyConnectedHelper.write(out, raised);
            return out;
        } catch (ExceededConnectionLimit raised) {
            OutputStream out = handler.createExceptionReply();
            ExceededConnectionLimitHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_disconnect(InputStream in, ResponseHandler handler) {
        String name = in.read_string();
        Cookie ck = CookieHelper.read(in);
        try {
            org.omg.CORBA.Object result = disconnect(name, ck);
            OutputStream out = handler.createReply();
            out.write_Object(result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        } catch (CookieRequired raised) {
            OutputStream out = handler.createExceptionReply();
            CookieRequiredHelper.write(out, raised);
            return out;
        } catch (NoConnection raised) {
            OutputStream out = handler.createExceptionReply();
            NoConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_connections(InputStream in, ResponseHandler handler) {
        String name = in.read_string();
        try {
            ConnectionDescription[] result = get_connections(name);
            OutputStream out = handler.createReply();
            ConnectionDescriptionsHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_all_receptacles(InputStream in, ResponseHandler handler) {
        ReceptacleDescription[] result = get_all_receptacles();
        OutputStream out = handler.createReply();
        ReceptacleDescriptionsHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_get_named_receptacles(InputStream in, ResponseHandler handler) {
        String[] names = NameListHelper.read(in);
        try {
            ReceptacleDescription[] result = get_named_receptacles(names);
            OutputStream out = handler.createReply();
            ReceptacleDescriptionsHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_consumer(InputStream in, ResponseHandler handler) {
        String sink_name = in.read_string();
        try {
            EventConsumerBase result = get_consumer(sink_name);
            OutputStream out = handler.createReply();
            EventConsumerBaseHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_subscribe(InputStream in, ResponseHandler handler) {
        String publisher_name = in.read_string();
        EventConsumerBase subscriber = EventConsumerBaseHelper.read(in);
        try {
            Cookie result = subscribe(publisher_name, subscriber);
            OutputStream out = handler.createReply();
            CookieHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        } catch (ExceededConnectionLimit raised) {
            OutputStream out = handler.createExceptionReply();
            ExceededConnectionLimitHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_unsubscribe(InputStream in, ResponseHandler handler) {
        String publisher_name = in.read_string();
        Cookie ck = CookieHelper.read(in);
        try {
            EventConsumerBase result = unsubscribe(publisher_name, ck);
            OutputStream out = handler.createReply();
            EventConsumerBaseHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_connect_consumer(InputStream in, ResponseHandler handler) {
        String emitter_name = in.read_string();
        EventConsumerBase consumer = EventConsumerBaseHelper.read(in);
        try {
            connect_consumer(emitter_name, consumer);
            OutputStream out = handler.createReply();
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        } catch (AlreadyConnected raised) {
            OutputStream out = handler.createExceptionReply();
            AlreadyConnectedHelper.write(out, raised);
            return out;
        } catch (InvalidConnection raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_disconnect_consumer(InputStream in, ResponseHandler handler) {
        String source_name = in.read_string();
        try {
            EventConsumerBase result = disconnect_consumer(source_name);
            OutputStream out = handler.createReply();
            EventConsumerBaseHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        } catch (NoConnection raised) {
            OutputStream out = handler.createExceptionReply();
            NoConnectionHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_all_consumers(InputStream in, ResponseHandler handler) {
        ConsumerDescription[] result = get_all_consumers();
        OutputStream out = handler.createReply();
        ConsumerDescriptionsHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_get_named_consumers(InputStream in, ResponseHandler handler) {
        String[] names = NameListHelper.read(in);
        try {
            ConsumerDescription[] result = get_named_consumers(names);
            OutputStream out = handler.createReply();
            ConsumerDescriptionsHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_all_emitters(InputStream in, ResponseHandler handler) {
        EmitterDescription[] result = get_all_emitters();
        OutputStream out = handler.createReply();
        EmitterDescriptionsHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_get_named_emitters(InputStream in, ResponseHandler handler) {
        String[] names = NameListHelper.read(in);
        try {
            EmitterDescription[] result = get_named_emitters(names);
            OutputStream out = handler.createReply();
            EmitterDescriptionsHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_get_all_publishers(InputStream in, ResponseHandler handler) {
        PublisherDescription[] result = get_all_publishers();
        OutputStream out = handler.createReply();
        PublisherDescriptionsHelper.write(out, result);
        return out;
    }

    private OutputStream _dispatch_get_named_publishers(InputStream in, ResponseHandler handler) {
        String[] names = NameListHelper.read(in);
        try {
            PublisherDescription[] result = get_named_publishers(names);
            OutputStream out = handler.createReply();
            PublisherDescriptionsHelper.write(out, result);
            return out;
        } catch (InvalidName raised) {
            OutputStream out = handler.createExceptionReply();
            InvalidNameHelper.write(out, raised);
            return out;
        }
    }

    private OutputStream _dispatch_total(InputStream in, ResponseHandler handler) {
        int result = total();
        OutputStream out = handler.createReply();
        out.write_long(result);
        return out;
    }
}
