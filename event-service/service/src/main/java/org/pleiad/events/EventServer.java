package org.pleiad.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.UserException;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.EventChannelHelper;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.EventLog;
import org.pleiad.events.filter.Filters;
import org.pleiad.events.notify.NotifyChannel;
import org.pleiad.events.notify.NotifyFactory;
import org.pleiad.events.qos.AdminLimits;
import org.pleiad.events.qos.QosLimits;
import org.pleiad.events.qos.QosSettings;

/**
 * An event service in this process: channels by name, each an ordinary object of the ORB. A channel called NAME answers at the
 * object key NAME of the ORB's endpoints and as its initial reference of that name.
 *
 * <pre>{@code
 * EventServer server = EventServer.start(orb, EventConfig.DEFAULT);
 * Channel quotes = server.create("quotes", ChannelOptions.DEFAULT);
 * quotes.publish(Event.of(orb, any));
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class EventServer implements AutoCloseable {
    /** Name of the service's object adapter. */
    public static final String KEY = "EventService";

    /** Initial reference and object key of the factory of notification channels. */
    public static final String FACTORY_KEY = "NotificationService";

    private final ORB orb;
    private final EventConfig config;
    private final POA poa;
    private final NotifyFactory factory;
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();

    private EventServer(ORB orb, EventConfig config, POA poa) throws UserException {
        this.orb = orb;
        this.config = config;
        this.poa = poa;
        POA factoryPoa = poa.create_POA(FACTORY_KEY, poa.the_POAManager(), new org.omg.CORBA.Policy[] {
            poa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT),
            poa.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
        var limits = new QosLimits(false, QosLimits.DEFAULT.maxBatchSize(), config.maxQueueLength());
        POA filterPoa = factoryPoa.create_POA("filters", poa.the_POAManager(), new org.omg.CORBA.Policy[] {
            poa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT)
        });
        this.factory = new NotifyFactory(orb, factoryPoa, limits, new Filters(filterPoa), this::makeNameless);
    }

    /**
     * Starts an event service in an ORB and lets the root POA's manager run.
     *
     * @throws INITIALIZE if the ORB has one already, or no root POA; says which
     */
    public static EventServer start(ORB orb, EventConfig config) {
        try {
            POA rootPoa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
            POA poa = rootPoa.create_POA(KEY, rootPoa.the_POAManager(), new org.omg.CORBA.Policy[] {
                rootPoa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT),
                rootPoa.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
            });
            var server = new EventServer(orb, config, poa);
            orb.register_initial_reference(FACTORY_KEY, server.factory.reference());
            rootPoa.the_POAManager().activate();
            return server;
        } catch (UserException cause) {
            throw initialize("no event service can start in this ORB: " + cause, cause);
        }
    }

    private static INITIALIZE initialize(String message, Exception cause) {
        var failure = new INITIALIZE(message);
        failure.initCause(cause);
        return failure;
    }

    /** How it runs. */
    public EventConfig config() {
        return config;
    }

    /** The ORB it runs in. */
    public ORB orb() {
        return orb;
    }

    /** As {@link #create(String, ChannelOptions, EventLog)}, without a log. */
    public Channel create(String name, ChannelOptions options) {
        return create(name, options, null);
    }

    /**
     * Makes a channel.
     *
     * @param name not empty, not one of another channel or an initial reference of the ORB
     * @param log where a durable channel keeps its events, otherwise {@code null}
     * @throws BAD_PARAM if the name is taken
     */
    public Channel create(String name, ChannelOptions options, EventLog log) {
        AdminLimits limits = new AdminLimits(
                options.maxQueueLength(), options.maxConsumers(), options.maxSuppliers(), options.rejectNewEvents());
        return create(name, options, log, factory.nextId(), factory.settings(options.level()), limits);
    }

    /** For clients of the factory: they know the channel by its number, and its reference. */
    private EventChannel makeNameless(int id, QosSettings qos, AdminLimits limits) {
        String name = "channel-" + id;
        create(name, config.channels().withLevel(qos.delivery()), null, id, qos, limits);
        return reference(name);
    }

    private Channel create(
            String name, ChannelOptions options, EventLog log, int id, QosSettings qos, AdminLimits limits) {
        if (name.isEmpty()) {
            throw new BAD_PARAM("a channel needs a name", 0, CompletionStatus.COMPLETED_NO);
        }
        Channel channel = Channel.open(name, options, log);
        if (channels.putIfAbsent(name, channel) != null) {
            channel.close();
            throw taken(name);
        }
        try {
            activate(channel, id, qos, limits);
        } catch (UserException | RuntimeException refused) {
            channels.remove(name, channel);
            channel.close();
            throw refused instanceof RuntimeException failure ? failure : taken(name);
        }
        return channel;
    }

    private static BAD_PARAM taken(String name) {
        return new BAD_PARAM("there is already a channel " + name, 0, CompletionStatus.COMPLETED_NO);
    }

    private void activate(Channel channel, int number, QosSettings qos, AdminLimits limits) throws UserException {
        String name = channel.name();
        POA own = poa.create_POA(name, poa.the_POAManager(), new org.omg.CORBA.Policy[] {
            poa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT)
        });
        POA objects = own.create_POA("notification", poa.the_POAManager(), new org.omg.CORBA.Policy[] {
            poa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT),
            poa.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
        byte[] id = id(name);
        channel.onClose(() -> {
            channels.remove(name, channel);
            channel.executor().execute(() -> leave(own, id));
        });
        NotifyChannel servants = factory.add(
                number, channel, own, objects, qos, limits, config.proxiesFor(channel.options()), reference(name));
        poa.activate_object_with_id(id, servants.servant());
        try {
            orb.register_initial_reference(name, reference(name));
        } catch (InvalidName sameAsBefore) {
            // a channel of this name was destroyed, and its key leads here again; or the name is another object's
            org.omg.CORBA.Object known = orb.resolve_initial_references(name);
            if (!known._is_equivalent(reference(name))) {
                throw sameAsBefore;
            }
        }
    }

    private void leave(POA own, byte[] id) {
        try {
            poa.deactivate_object(id);
        } catch (UserException | RuntimeException alreadyGone) {
            // with the adapter, as the service ends
        }
        own.destroy(true, false);
    }

    private static byte[] id(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    /** A channel by its name. */
    public Optional<Channel> channel(String name) {
        return Optional.ofNullable(channels.get(name));
    }

    /** All channels. */
    public List<Channel> channels() {
        return List.copyOf(channels.values());
    }

    /** The object by which clients use a channel. */
    public EventChannel reference(String name) {
        return EventChannelHelper.unchecked_narrow(poa.create_reference_with_id(id(name), EventChannelHelper.id()));
    }

    /** Ends the service: its channels end, their clients are told. The ORB goes on. */
    @Override
    public void close() {
        channels().forEach(Channel::close);
        poa.destroy(true, false);
    }
}
