package org.pleiad.groups.core;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.Environment.SerialExecutor;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.OrderingDomain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts of one host's share of a domain, and what they know of each other. What the log decides is changed by the thread that
 * applies alone; what others read of it is published in concurrent maps and volatiles.
 */
final class Share {
    private static final Logger LOG = LoggerFactory.getLogger(Share.class);

    /** The property of a group that says after how many requests digests are compared; 0: never. */
    static final String DIGEST_PROPERTY = "org.pleiad.groups.digestEvery";

    private static final long DIGEST_EVERY = 1_000;
    /** How long a member may be without a factory. */
    private static final Duration ATTACH = Duration.ofSeconds(30);
    /** A host that has said nothing for so long tells its time. */
    private static final Duration TICK = Duration.ofSeconds(20);

    /** What others keep for members here until this host says that it has it: for so long, and so much. */
    private static final Duration REPORT = Duration.ofSeconds(2);

    private static final long REPORT_OCTETS = 1 << 20;

    private final DomainConfig config;
    private final Environment environment;
    private final Counters counters = new Counters();
    private final SerialExecutor timers;
    private final Map<String, Member.Factory> factories = new ConcurrentHashMap<>();
    private volatile Member.Factory anyFactory;
    private final List<DomainListener> listeners = new CopyOnWriteArrayList<>();

    /** What the log has decided; replaced as a whole when a state is installed. Used by the thread that applies. */
    DomainState state;

    final Map<GroupId, Replica> replicas = new ConcurrentSkipListMap<>();
    final ConcurrentSkipListMap<GroupId, GroupInfo> groups = new ConcurrentSkipListMap<>();
    final Map<String, GroupId> names = new ConcurrentHashMap<>();
    final Captures captures;
    final Joining joining;
    final Keeping keeping = new Keeping(this);
    final ReadBarriers barriers;
    final Entering entering = new Entering(this);
    /** Groups in which this host asks to begin anew. */
    final Set<GroupId> rejoining = new ConcurrentSkipListSet<>();

    volatile List<HostInfo> hosts = List.of();

    // the engine may apply while it is being opened
    private volatile OrderingDomain engine;
    private final Proposals proposals;
    private volatile long incarnation;
    private volatile long applied;
    private volatile long clockMillis;
    private volatile boolean closed;
    // octets of what the log had for members here, and of what others know to be here; written by one thread, and by
    // any
    private volatile long taken;
    private volatile long told;

    Share(GroupEngine engine, DomainConfig config, Environment environment, StateTransfer transfers) {
        this.config = config;
        this.environment = environment;
        this.state = new DomainState(config.domain());
        this.timers = environment.serial(
                "pleiad-domain-" + config.domain() + "-" + config.self().id());
        this.captures = new Captures(this);
        this.joining = new Joining(this, transfers);
        this.proposals = new Proposals(this, timers);
        this.barriers = new ReadBarriers(this);
        this.engine = engine.open(config, new LogApplier(this));
        later(TICK, this::tick);
        later(REPORT, this::reportNow);
    }

    /** The log had something for a member here; others keep it until they hear that it is here. By the thread that applies. */
    void took(int octets) {
        long before = taken;
        taken = before + octets + 1_024L;
    }

    /** Says how far this host has come, if others keep much for it. By the thread that applies. */
    void report() {
        if (taken - told > REPORT_OCTETS && incarnation != 0) {
            told = taken;
            proposeChange(new Item.Tick());
        }
    }

    private void reportNow() {
        if (closed) {
            return;
        }
        if (taken != told && incarnation != 0) {
            told = taken;
            proposeChange(new Item.Tick());
        }
        later(REPORT, this::reportNow);
    }

    /** An entry of this host says how far it has come. */
    long reported() {
        told = taken;
        return applied;
    }

    /** Keeps the domain's clock going while this host has nothing to say. */
    private void tick() {
        if (closed) {
            return;
        }
        if (incarnation != 0 && !proposals.hasSpoken()) {
            proposeChange(new Item.Tick());
        }
        later(TICK, this::tick);
    }

    HostId self() {
        return config.self().id();
    }

    DomainId domain() {
        return config.domain();
    }

    DomainConfig config() {
        return config;
    }

    Environment environment() {
        return environment;
    }

    OrderingDomain engine() {
        return engine;
    }

    Proposals proposals() {
        return proposals;
    }

    Counters counters() {
        return counters;
    }

    long incarnation() {
        return incarnation;
    }

    long applied() {
        return applied;
    }

    long clockMillis() {
        return clockMillis;
    }

    boolean isClosed() {
        return closed;
    }

    /** What others may know: the log has been applied up to there. */
    void applied(long position) {
        clockMillis = state.clock.millis();
        applied = position;
    }

    void life(long position) {
        incarnation = position;
    }

    void listen(DomainListener listener) {
        listeners.add(listener);
    }

    /** Tells those who listen; one that fails does not keep it from the others. */
    void tell(Consumer<DomainListener> what) {
        for (DomainListener listener : listeners) {
            try {
                what.accept(listener);
            } catch (RuntimeException e) {
                LOG.error("A listener of domain {} failed", domain(), e);
            }
        }
    }

    // what the core itself has to say

    /** Proposes for as long as this life lasts. */
    CompletableFuture<Long> propose(Item item) {
        Slot slot = Slot.persistent(item, environment.nanoTime());
        proposals.submit(slot);
        return slot.done;
    }

    /** Proposes on someone's behalf, within the bounds. */
    CompletableFuture<Long> proposeChange(Item item) {
        Slot slot = Slot.change(item, environment.nanoTime());
        proposals.submit(slot);
        return slot.done;
    }

    /** Runs something that the thread that applies must not do itself. */
    void background(Runnable task) {
        timers.execute(task);
    }

    Environment.Timer later(Duration delay, Runnable task) {
        return environment.schedule(timers, delay, task);
    }

    // factories

    void serve(String name, Member.Factory factory) {
        if (name == null) {
            anyFactory = factory;
        } else {
            factories.put(name, factory);
        }
        replicas.values().forEach(Replica::wake);
    }

    Member.Factory factory(String name) {
        Member.Factory factory = factories.get(name);
        return factory != null ? factory : anyFactory;
    }

    Member.Factory requireFactory(String name) throws IOException {
        Member.Factory factory = factory(name);
        if (factory == null) {
            throw new IOException("no factory serves group " + name + ": call serve() first");
        }
        return factory;
    }

    /** A member without a factory does not stay for ever. */
    void expectFactory(Replica replica) {
        later(ATTACH, () -> {
            if (replica.phase() == Replica.Phase.UNATTACHED && replicas.get(replica.group()) == replica) {
                long life = incarnation;
                if (life == 0 || replica.newest().alone()) {
                    if (replica.newest().alone()) {
                        LOG.warn(
                                "Domain {}, group {}: host {} alone has its state, and nothing serves it there",
                                domain(),
                                replica.group(),
                                self());
                    }
                    expectFactory(replica);
                } else {
                    propose(new Item.Leave(
                            replica.group(),
                            new MemberId(self(), life),
                            "no factory was given for it within " + ATTACH.toSeconds() + " s"));
                }
            }
        });
    }

    long digestEvery(GroupDefinition definition) {
        String every = definition.properties().get(DIGEST_PROPERTY);
        try {
            return every == null ? DIGEST_EVERY : Math.max(0, Long.parseLong(every));
        } catch (NumberFormatException e) {
            return DIGEST_EVERY;
        }
    }

    /** A replica is worth nothing: it begins anew with another member's state. Any thread. */
    void abandoned(Replica replica, String why) {
        if (replica.phase() == Replica.Phase.LEFT || !replicas.remove(replica.group(), replica)) {
            return;
        }
        LOG.warn("Domain {}, group {}: the member at host {} begins anew: {}", domain(), replica.group(), self(), why);
        replica.end(new GroupRefusal(GroupRefusal.Reason.NOT_A_MEMBER, "the member begins anew: " + why));
        rejoin(replica.group());
    }

    /** The log lists a member here, and there is none: it gets the state from another one. */
    void rejoin(GroupId group) {
        if (incarnation != 0 && rejoining.add(group)) {
            propose(new Item.Join(group, true)).whenComplete((position, failure) -> rejoining.remove(group));
        }
    }

    Optional<GroupInfo> info(GroupId group) {
        return Optional.ofNullable(groups.get(group));
    }

    void close() {
        closed = true;
        engine.close();
        proposals.close();
        GroupRefusal why =
                new GroupRefusal(GroupRefusal.Reason.NO_MAJORITY, "this host's share of the domain is closed");
        replicas.values().forEach(replica -> replica.end(why));
        captures.close();
        timers.close();
    }
}
