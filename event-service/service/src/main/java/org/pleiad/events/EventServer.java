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
import org.omg.CosTypedEventChannelAdmin.TypedEventChannel;
import org.omg.CosTypedEventChannelAdmin.TypedEventChannelHelper;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.channel.EventFilter;
import org.pleiad.events.channel.EventLog;
import org.pleiad.events.cos.Activation;
import org.pleiad.events.cos.ChannelParts;
import org.pleiad.events.cos.ProxyOptions;
import org.pleiad.events.durable.DurableService;
import org.pleiad.events.filter.Filters;
import org.pleiad.events.notify.NotifyFactory;
import org.pleiad.events.qos.AdminLimits;
import org.pleiad.events.qos.QosLimits;
import org.pleiad.events.qos.QosSettings;
import org.pleiad.events.typed.TypedChannelServant;

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

    /** Initial reference and object key of the factory that makes channels by the criteria of omniEvents. */
    public static final String EVENT_FACTORY_KEY = "EventChannelFactory";

    /** Initial reference and object key of the {@code PleiadEvents::Channels} of the server. */
    public static final String CHANNELS_KEY = "PleiadEvents";

    /** The object key at which clients of omniEvents look for it. */
    private static final String OMNI_EVENTS = "omniEvents";

    private final ORB orb;
    private final EventConfig config;
    private final POA poa;
    private final NotifyFactory factory;
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();

    /** {@code null} without a directory. */
    private final DurableService durable;

    private EventServer(ORB orb, EventConfig config, POA poa) throws UserException {
        this.orb = orb;
        this.config = config;
        this.poa = poa;
        this.durable = durable(orb, config);
        POA factoryPoa = poa.create_POA(FACTORY_KEY, poa.the_POAManager(), new org.omg.CORBA.Policy[] {
            poa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT),
            poa.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
        var limits = new QosLimits(durable != null, QosLimits.DEFAULT.maxBatchSize(), config.maxQueueLength());
        POA filterPoa = factoryPoa.create_POA("filters", poa.the_POAManager(), new org.omg.CORBA.Policy[] {
            poa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT)
        });
        this.factory = new NotifyFactory(orb, factoryPoa, limits, new Filters(filterPoa), this::makeNameless);
    }

    private static DurableService durable(ORB orb, EventConfig config) {
        if (config.logs() != null) {
            return DurableService.start(orb, config.logs(), config.retention());
        }
        return config.directory() == null
                ? null
                : DurableService.start(orb, config.directory().resolve("channels"), config.retention());
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
            poa.activate_object_with_id(id(EVENT_FACTORY_KEY), new ChannelFactoryServant(server));
            org.omg.CORBA.Object eventFactory = poa.id_to_reference(id(EVENT_FACTORY_KEY));
            orb.register_initial_reference(EVENT_FACTORY_KEY, eventFactory);
            orb.register_initial_reference(OMNI_EVENTS, eventFactory);
            poa.activate_object_with_id(id(CHANNELS_KEY), new ChannelsServant(server));
            orb.register_initial_reference(CHANNELS_KEY, poa.id_to_reference(id(CHANNELS_KEY)));
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

    /**
     * Makes a channel. A durable one goes on where an earlier life of the service left it, in the service's directory, and
     * has its durable side at the object key {@code NAME/durable}.
     *
     * @param name not empty, not one of another channel or an initial reference of the ORB
     * @throws BAD_PARAM if the name is taken, or the channel is to be durable and the service has no directory
     */
    public Channel create(String name, ChannelOptions options) {
        return create(name, options, null);
    }

    /**
     * Makes a channel.
     *
     * @param name not empty, not one of another channel or an initial reference of the ORB
     * @param log where a durable channel keeps its events; {@code null}: in the service's directory
     * @throws BAD_PARAM if the name is taken, or the channel is to be durable and there is neither log nor directory
     */
    public Channel create(String name, ChannelOptions options, EventLog log) {
        AdminLimits limits = new AdminLimits(
                options.maxQueueLength(), options.maxConsumers(), options.maxSuppliers(), options.rejectNewEvents());
        int id = factory.nextId();
        ProxyOptions proxies = config.proxiesFor(options);
        return create(
                name,
                options,
                log,
                channel -> notification(channel, id, factory.settings(options.level()), limits, proxies));
    }

    /**
     * Makes a channel for clients of the factory of CosEvent channels.
     *
     * @param name {@code null}: one is made
     * @throws BAD_PARAM if the name is taken
     */
    Channel createFor(String name, ChannelOptions options, ProxyOptions proxies) {
        int id = factory.nextId();
        AdminLimits limits = new AdminLimits(0, options.maxConsumers(), options.maxSuppliers(), false);
        return create(
                name == null ? "channel-" + id : name,
                options,
                null,
                channel -> notification(channel, id, factory.settings(options.level()), limits, proxies));
    }

    /** Makes a channel for typed events; otherwise as {@link #create(String, ChannelOptions)}. */
    public Channel createTyped(String name, ChannelOptions options) {
        return create(name, options, null, channel -> typed(channel, config.proxiesFor(options)));
    }

    /** For clients of the factory: they know the channel by its number, and its reference. */
    private EventChannel makeNameless(int id, QosSettings qos, AdminLimits limits) {
        ChannelOptions options = config.channels().withLevel(qos.delivery());
        String name = "channel-" + id;
        if (options.level() == DeliveryLevel.DURABLE) {
            // the log of an earlier life's channel of this number is another's
            name += "-" + Long.toHexString(System.currentTimeMillis());
        }
        create(name, options, null, channel -> notification(channel, id, qos, limits, config.proxiesFor(options)));
        return reference(name);
    }

    /** Makes the servant by which clients know a channel. */
    @FunctionalInterface
    private interface ServantMaker {
        Servant make(Channel channel) throws UserException;
    }

    private Channel create(String name, ChannelOptions options, EventLog log, ServantMaker servants) {
        if (name.isEmpty()) {
            throw new BAD_PARAM("a channel needs a name", 0, CompletionStatus.COMPLETED_NO);
        }
        boolean keptHere = options.level() == DeliveryLevel.DURABLE && log == null;
        Channel channel = Channel.open(name, options, keptHere ? logHere(name) : log);
        if (channels.putIfAbsent(name, channel) != null) {
            channel.close();
            throw taken(name);
        }
        try {
            activate(channel, servants);
        } catch (UserException | RuntimeException refused) {
            channels.remove(name, channel);
            channel.close();
            throw refused instanceof RuntimeException failure ? failure : taken(name);
        }
        if (keptHere) {
            durable.serve(channel);
        }
        return channel;
    }

    private EventLog logHere(String name) {
        if (durable == null) {
            throw new BAD_PARAM(
                    "channel " + name + " is to be durable; give the service a directory",
                    0,
                    CompletionStatus.COMPLETED_NO);
        }
        if (channels.containsKey(name)) {
            throw taken(name);
        }
        return durable.open(name);
    }

    private static BAD_PARAM taken(String name) {
        return new BAD_PARAM("there is already a channel " + name, 0, CompletionStatus.COMPLETED_NO);
    }

    /** An adapter for the objects of one channel; ends with it. */
    private POA adapter(Channel channel) throws UserException {
        POA own = poa.create_POA(channel.name(), poa.the_POAManager(), new org.omg.CORBA.Policy[] {
            poa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT)
        });
        channel.onClose(() -> channel.executor().execute(() -> own.destroy(true, false)));
        return own;
    }

    private Servant notification(Channel channel, int number, QosSettings qos, AdminLimits limits, ProxyOptions proxies)
            throws UserException {
        POA own = adapter(channel);
        POA objects = own.create_POA("notification", poa.the_POAManager(), new org.omg.CORBA.Policy[] {
            poa.create_lifespan_policy(LifespanPolicyValue.TRANSIENT),
            poa.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
        return factory.add(number, channel, own, objects, qos, limits, proxies, reference(channel.name()))
                .servant();
    }

    private Servant typed(Channel channel, ProxyOptions proxies) throws UserException {
        return new TypedChannelServant(
                new ChannelParts(orb, channel, new Activation(adapter(channel)), proxies, EventFilter.ALL));
    }

    private void activate(Channel channel, ServantMaker servants) throws UserException {
        String name = channel.name();
        byte[] id = id(name);
        channel.onClose(() -> {
            channels.remove(name, channel);
            channel.executor().execute(() -> leave(id));
        });
        poa.activate_object_with_id(id, servants.make(channel));
        try {
            orb.register_initial_reference(name, poa.id_to_reference(id));
        } catch (InvalidName sameAsBefore) {
            // a channel of this name was destroyed, and its key leads here again; or the name is another object's
            org.omg.CORBA.Object known = orb.resolve_initial_references(name);
            if (!known._is_equivalent(poa.id_to_reference(id))) {
                throw sameAsBefore;
            }
        }
    }

    private void leave(byte[] id) {
        try {
            poa.deactivate_object(id);
        } catch (UserException | RuntimeException alreadyGone) {
            // with the adapter, as the service ends
        }
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

    /** The object by which clients use a channel, of whatever kind it is. */
    org.omg.CORBA.Object object(Channel channel) throws UserException {
        return poa.id_to_reference(id(channel.name()));
    }

    /** The object by which clients use a channel. */
    public EventChannel reference(String name) {
        return EventChannelHelper.unchecked_narrow(poa.create_reference_with_id(id(name), EventChannelHelper.id()));
    }

    /** The object by which clients use a typed channel. */
    public TypedEventChannel typedReference(String name) {
        return TypedEventChannelHelper.unchecked_narrow(
                poa.create_reference_with_id(id(name), TypedEventChannelHelper.id()));
    }

    /** The durable sides of its channels; empty if the service has no directory. */
    public Optional<DurableService> durable() {
        return Optional.ofNullable(durable);
    }

    /** Ends the service: its channels end, their clients are told. The ORB goes on. */
    @Override
    public void close() {
        channels().forEach(Channel::close);
        if (durable != null) {
            durable.close();
        }
        poa.destroy(true, false);
    }
}
