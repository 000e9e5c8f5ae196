package org.pleiad.events.durable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.Policy;
import org.omg.CORBA.UserException;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.IdUniquenessPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.ServantRetentionPolicyValue;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;
import org.pleiad.events.PleiadEvents.DurableSubscription;
import org.pleiad.events.PleiadEvents.DurableSubscriptionHelper;
import org.pleiad.events.channel.Channel;
import org.pleiad.orb.client.Completions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The logs of the durable channels of a server, one file each in a directory, and the objects by which clients use them. The
 * durable side of channel NAME answers at the object key {@code NAME/durable}. Thread-safe.
 */
public final class DurableService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DurableService.class);

    /** Name of the object adapter; part of the keys of subscriptions. */
    private static final String ADAPTER = "PleiadDurable";

    private static final String SUFFIX = "/durable";
    private static final long RETAIN_SECONDS = 10;

    private final ORB orb;
    /** {@code null} if the logs are not files of here. */
    private final Path directory;

    private final DurableLog.Source source;
    private final LogRetention retention;
    private final Step.Listener steps;
    private final EventCodec codec;
    private final POA channelAdapter;
    private final POA subscriptionAdapter;
    private final Map<String, DurableLog> logs = new ConcurrentHashMap<>();
    private final Map<String, DurableParts> served = new ConcurrentHashMap<>();
    private final PullWaits waits = new PullWaits();
    private final Completions threads = new Completions("pleiad-durable");
    private final ScheduledThreadPoolExecutor sweeper;

    private DurableService(
            ORB orb, Path directory, DurableLog.Source source, LogRetention retention, Step.Listener steps)
            throws UserException {
        this.orb = orb;
        this.directory = directory;
        this.source = source;
        this.retention = retention;
        this.steps = steps;
        this.codec = new EventCodec(orb);
        POA rootPoa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        channelAdapter = rootPoa.create_POA(ADAPTER, rootPoa.the_POAManager(), new Policy[] {
            rootPoa.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
            rootPoa.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
        subscriptionAdapter = channelAdapter.create_POA("subscriptions", rootPoa.the_POAManager(), new Policy[] {
            rootPoa.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
            rootPoa.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID),
            rootPoa.create_id_uniqueness_policy(IdUniquenessPolicyValue.MULTIPLE_ID),
            rootPoa.create_servant_retention_policy(ServantRetentionPolicyValue.NON_RETAIN),
            rootPoa.create_request_processing_policy(RequestProcessingPolicyValue.USE_DEFAULT_SERVANT)
        });
        subscriptionAdapter.set_servant(new DurableSubscriptionServant(served));
        sweeper = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "pleiad-durable-sweeper");
            thread.setDaemon(true);
            return thread;
        });
        sweeper.scheduleWithFixedDelay(this::retain, RETAIN_SECONDS, RETAIN_SECONDS, TimeUnit.SECONDS);
    }

    /** As {@link #start(ORB, Path, LogRetention, Step.Listener)}, with nobody told of the steps. */
    public static DurableService start(ORB orb, Path directory, LogRetention retention) {
        return start(orb, directory, retention, Step.Listener.NONE);
    }

    /**
     * Starts in an ORB.
     *
     * @param directory of the logs; made if it is not there
     * @throws INITIALIZE if the ORB has one already, or the directory cannot be used
     */
    public static DurableService start(ORB orb, Path directory, LogRetention retention, Step.Listener steps) {
        try {
            Files.createDirectories(directory);
            return new DurableService(
                    orb,
                    directory,
                    channel ->
                            ChannelLog.open(directory.resolve(EventCodec.fileName(channel)), Clock.systemUTC(), steps),
                    retention,
                    steps);
        } catch (UserException | IOException cause) {
            INITIALIZE failure = new INITIALIZE("durable channels cannot be kept in " + directory + ": " + cause);
            failure.initCause(cause);
            throw failure;
        }
    }

    /**
     * Starts in an ORB, with logs that are kept elsewhere.
     *
     * @throws INITIALIZE if the ORB has one already
     */
    public static DurableService start(ORB orb, DurableLog.Source logs, LogRetention retention) {
        try {
            return new DurableService(orb, null, logs, retention, Step.Listener.NONE);
        } catch (UserException cause) {
            INITIALIZE failure = new INITIALIZE("there are durable channels in this ORB already: " + cause);
            failure.initCause(cause);
            throw failure;
        }
    }

    /**
     * The log of a channel, as an earlier life left it or new.
     *
     * @throws IllegalStateException if another process has it, or it is no log; says which file
     */
    public ChannelEventLog open(String channel) {
        DurableLog log = logs.computeIfAbsent(channel, source::open);
        return new ChannelEventLog(log, codec);
    }

    DurableLog log(String channel) {
        return logs.get(channel);
    }

    /** Lets clients use the durable side of a channel whose log is of here, until the channel is closed. */
    public void serve(Channel channel) {
        String name = channel.name();
        DurableLog log = logs.get(name);
        if (log == null) {
            throw new IllegalArgumentException("the log of channel " + name + " was not opened here");
        }
        DurableSubscriptions subscriptions = new DurableSubscriptions(log, steps);
        DurableParts parts = new DurableParts(name, log, subscriptions, codec, channel::publish, threads, waits, steps);
        log.onForced(newest -> threads.execute(subscriptions::wake));
        log.onCursor(subscription -> threads.execute(() -> subscriptions.changed(subscription)));
        served.put(name, parts);
        byte[] id = name.getBytes(StandardCharsets.UTF_8);
        try {
            channelAdapter.activate_object_with_id(id, new DurableChannelServant(orb, parts, this::reference));
        } catch (UserException already) {
            throw new IllegalStateException("the durable side of channel " + name + " is there already", already);
        }
        try {
            orb.register_initial_reference(name + SUFFIX, reference(name));
        } catch (InvalidName sameAsBefore) {
            LOG.debug("{}{} leads here already", name, SUFFIX);
        }
        channel.onClose(() -> threads.execute(() -> leave(name, id)));
    }

    private void leave(String name, byte[] id) {
        DurableParts parts = served.remove(name);
        if (parts == null) {
            return;
        }
        parts.subscriptions().end();
        try {
            channelAdapter.deactivate_object(id);
        } catch (UserException | RuntimeException withTheAdapter) {
            LOG.debug("channel {} left before", name, withTheAdapter);
        }
        DurableLog log = logs.remove(name);
        if (log != null) {
            log.close();
        }
    }

    /** The object by which clients use the durable side of a channel; good in every life of the server. */
    public DurableChannel reference(String channel) {
        return DurableChannelHelper.unchecked_narrow(channelAdapter.create_reference_with_id(
                channel.getBytes(StandardCharsets.UTF_8), DurableChannelHelper.id()));
    }

    private DurableSubscription reference(SubscriptionId id) {
        return DurableSubscriptionHelper.unchecked_narrow(
                subscriptionAdapter.create_reference_with_id(id.octets(), DurableSubscriptionHelper.id()));
    }

    private void retain() {
        logs.forEach((name, log) -> {
            try {
                if (log.failure().isEmpty()) {
                    log.retain(retention);
                }
            } catch (RuntimeException refused) {
                LOG.warn("old events of channel {} are not given up", name, refused);
            }
        });
    }

    /** Ends the objects and closes the logs; what was forced stays. */
    @Override
    public void close() {
        sweeper.shutdownNow();
        served.values().forEach(parts -> parts.subscriptions().end());
        served.clear();
        channelAdapter.destroy(true, false);
        threads.close();
        logs.values().forEach(DurableLog::close);
        logs.clear();
    }

    /** Removes what a channel that was destroyed for good has kept. */
    public void discard(String channel) {
        if (directory == null) {
            return;
        }
        try {
            Files.deleteIfExists(directory.resolve(EventCodec.fileName(channel)));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
