package org.pleiad.groups.services;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.EventChannelHelper;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.durable.DurableLog;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.UrlEscapes;

/**
 * One replica of an event server whose durable channels have the same events at the same offsets, and the same durable
 * subscriptions, at all replicas: suppliers push to any of them, and consumers go on at any other when theirs is killed.
 * Thread-safe.
 */
public final class ReplicatedChannels implements AutoCloseable {
    private static final String DOMAIN = "pleiad-events";
    private static final String BACKLOG = "backlog";

    private final ServiceReplica replica;
    private final ChannelBounds bounds;
    private final EventServer server;
    private final Map<String, ReplicatedEventLog> logs = new ConcurrentHashMap<>();

    /** Channels that this process was told to make; clients of one replica make none that last. */
    private final Set<String> wanted = ConcurrentHashMap.newKeySet();

    private ReplicatedChannels(ServiceReplica replica, ChannelBounds bounds, EventConfig config) {
        this.replica = replica;
        this.bounds = bounds;
        this.server = EventServer.start(
                replica.orb().orb(), config.withRetention(bounds.retention()).withLogs(this::log));
    }

    /** Starts a replica with the ordinary engine and bounds. */
    public static ReplicatedChannels start(
            List<HostAddress> replicas, String name, Optional<Path> store, Duration patience) {
        ReplicaSetup setup = new ReplicaSetup(replicas, name, store, patience);
        return start(setup, bounds(setup), EventConfig.DEFAULT);
    }

    /** What channels keep where nothing else is said. */
    public static ChannelBounds bounds(ReplicaSetup setup) {
        return setup.store().isPresent() ? ChannelBounds.ON_DISK : ChannelBounds.IN_MEMORY;
    }

    /**
     * Starts a replica; returns at once, and channels are made when a majority of the replicas is there.
     *
     * @param bounds what each channel keeps; the same at each replica
     * @param config of the event server; bounds stand in place of its retention
     */
    public static ReplicatedChannels start(ReplicaSetup setup, ChannelBounds bounds, EventConfig config) {
        ServiceReplica replica = ServiceReplica.start(setup, DOMAIN);
        try {
            return new ReplicatedChannels(replica, bounds, config);
        } catch (RuntimeException failed) {
            replica.close();
            throw failed;
        }
    }

    /**
     * Makes this replica's side of a durable channel; each replica makes it. Returns when it has the channel's events.
     *
     * @throws IllegalStateException if no majority is there in time; says so
     */
    public Channel create(String name) {
        wanted.add(name);
        return server.create(name, server.config().channels().withLevel(DeliveryLevel.DURABLE));
    }

    private DurableLog log(String channel) {
        if (!wanted.contains(channel)) {
            throw new BAD_PARAM(
                    "durable channels of several replicas are made with the servers, at each of them; not by clients",
                    0,
                    CompletionStatus.COMPLETED_NO);
        }
        ReplicaSetup setup = replica.setup();
        ReplicatedEventLog log = ReplicatedEventLog.of(
                replica::domain,
                channel,
                bounds,
                setup.store().map(directory -> directory.resolve(BACKLOG).resolve(escaped(channel))));
        if (logs.putIfAbsent(channel, log) != null) {
            throw new IllegalStateException(
                    "channel " + channel + " was closed at this replica; start the replica again to have it here");
        }
        try {
            replica.join(
                    ReplicatedEventLog.definition(channel, setup.replicas().size()),
                    log.member(),
                    "channel " + channel);
            return log.await(setup.patience());
        } catch (RuntimeException failed) {
            logs.remove(channel, log);
            throw failed;
        }
    }

    private static String escaped(String channel) {
        return UrlEscapes.escape(channel.getBytes(StandardCharsets.UTF_8)).replace("/", "%2f");
    }

    /** By which clients find the durable side of a channel while any of the replicas lives. */
    public static String corbaloc(List<HostAddress> replicas, String channel) {
        return plainCorbaloc(replicas, channel) + "/durable";
    }

    /** By which clients of CosEvent and CosNotification find a channel while any of the replicas lives. */
    public static String plainCorbaloc(List<HostAddress> replicas, String channel) {
        return ReplicaSetup.corbaloc(replicas, UrlEscapes.escape(channel.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** A channel for clients of CosEvent and CosNotification, with all replicas' addresses; as for a naming service. */
    public EventChannel reference(String channel) {
        return EventChannelHelper.unchecked_narrow(replica.reference(channel, EventChannelHelper.id()));
    }

    /** The event server, which {@link #close} ends. */
    public EventServer server() {
        return server;
    }

    /** The ORB, which {@link #close} ends. */
    public Pleiad orb() {
        return replica.orb();
    }

    /** Ends this replica; the others go on. Once only: who comes second does not wait. */
    @Override
    public void close() {
        replica.close(server);
    }
}
