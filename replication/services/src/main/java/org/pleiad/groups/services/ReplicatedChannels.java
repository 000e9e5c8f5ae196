package org.pleiad.groups.services;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.durable.DurableLog;
import org.pleiad.events.durable.LogRetention;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.GroupHostBuilder;
import org.pleiad.groups.host.DomainHost;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.AlternateAddress;

/**
 * One replica of an event server whose durable channels have the same events at the same offsets, and the same durable
 * subscriptions, at all replicas: suppliers push to any of them, and consumers go on at any other when theirs is killed.
 * Thread-safe.
 */
public final class ReplicatedChannels implements AutoCloseable {
    /** Events are in the memory of each replica: a day or 64 MiB; for subscriptions that are away, 30 days or 256 MiB. */
    public static final LogRetention RETENTION =
            new LogRetention(Duration.ofDays(1), 64L << 20, Duration.ofDays(30), 256L << 20);

    private static final String DOMAIN = "pleiad-events";

    private final Pleiad orb;
    private final GroupHost host;
    private final int replicas;
    private final Duration patience;
    private final EventServer server;
    private final Map<String, ReplicatedEventLog> logs = new ConcurrentHashMap<>();

    private ReplicatedChannels(Pleiad orb, GroupHost host, int replicas, Duration patience, EventConfig config) {
        this.orb = orb;
        this.host = host;
        this.replicas = replicas;
        this.patience = patience;
        this.server = EventServer.start(orb.orb(), config.withLogs(this::log));
    }

    /** As the full one, with {@link #RETENTION}. */
    public static ReplicatedChannels start(
            List<HostAddress> replicas, String name, Optional<Path> store, Duration patience) {
        return start(replicas, name, store, patience, EventConfig.DEFAULT.withRetention(RETENTION));
    }

    /**
     * Starts a replica; returns at once, and channels are made when a majority of the replicas is there.
     *
     * @param replicas all of them, the same list at each
     * @param name which of them this is
     * @param store where the group's log is kept, forced to the disk before an event is acknowledged; empty: at a majority of the
     *     replicas, in memory
     * @param patience how long {@link #create} waits for a majority
     * @param config of the event server; the same retention at each replica
     * @throws IllegalArgumentException if none of the replicas has that name
     */
    public static ReplicatedChannels start(
            List<HostAddress> replicas, String name, Optional<Path> store, Duration patience, EventConfig config) {
        HostAddress self = replicas.stream()
                .filter(each -> each.id().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "none of the replicas has the name \"" + name + "\"; they are " + replicas));
        List<AlternateAddress> others = new ArrayList<>();
        for (HostAddress each : replicas) {
            if (each != self) {
                others.add(ReplicatedNaming.address(each));
            }
        }
        AlternateAddress own = ReplicatedNaming.address(self);
        Pleiad orb = Pleiad.builder()
                .listen(own.host(), own.port())
                .initializer(new OtherAddresses(others))
                .build();
        GroupHost host = null;
        try {
            GroupHostBuilder builder =
                    GroupHost.builder(orb).domain(DOMAIN).name(name).hosts(replicas);
            store.ifPresent(builder::directory);
            host = builder.start();
            return new ReplicatedChannels(orb, host, replicas.size(), patience, config);
        } catch (RuntimeException failed) {
            if (host != null) {
                host.close();
            }
            orb.close();
            throw failed;
        }
    }

    /**
     * Makes this replica's side of a durable channel; each replica makes it. Returns when it has the channel's events.
     *
     * @throws IllegalStateException if no majority is there in time; says so
     */
    public Channel create(String name) {
        return server.create(name, ChannelOptions.DEFAULT.withLevel(DeliveryLevel.DURABLE));
    }

    private DurableLog log(String channel) {
        ReplicatedEventLog log = ReplicatedEventLog.of(host::domain, channel);
        if (logs.putIfAbsent(channel, log) != null) {
            throw new IllegalStateException(
                    "channel " + channel + " was closed at this replica; start the replica again to have it here");
        }
        try {
            join(channel, log);
        } catch (RuntimeException failed) {
            logs.remove(channel, log);
            throw failed;
        }
        return log;
    }

    private void join(String channel, ReplicatedEventLog log) {
        DomainHost machinery =
                DomainHost.of(orb).orElseThrow(() -> new IllegalStateException("the host of the channels has ended"));
        machinery.serve(ReplicatedEventLog.group(channel), log.member());
        try {
            machinery
                    .wish(ReplicatedEventLog.definition(channel, replicas))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException(
                    "channel " + channel + " has found no majority of " + replicas + " replicas within " + patience
                            + machinery.trouble() + "; start the others",
                    late);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a majority was waited for", interrupted);
        }
        log.await(patience);
    }

    /** By which clients find the durable side of a channel while any of the replicas lives. */
    public static String corbaloc(List<HostAddress> replicas, String channel) {
        return "corbaloc:"
                + String.join(
                        ",",
                        replicas.stream().map(each -> "iiop:1.2@" + each.orb()).toList())
                + "/" + channel + "/durable";
    }

    /** The event server, which {@link #close} ends. */
    public EventServer server() {
        return server;
    }

    /** The ORB, which {@link #close} ends. */
    public Pleiad orb() {
        return orb;
    }

    /** Ends this replica; the others go on. */
    @Override
    public void close() {
        server.close();
        host.close();
        orb.close();
    }
}
