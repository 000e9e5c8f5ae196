package org.pleiad.groups.host;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.access.AccessPoint;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainListener;
import org.pleiad.groups.core.Domains;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.core.View;
import org.pleiad.groups.host.Identity.Found;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.orb.Pleiad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process as a host of a domain: finds out who it is, takes part, enters, shows that it lives, and comes back by itself when
 * the others have excluded it. Thread-safe.
 */
public final class DomainHost implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DomainHost.class);
    private static final Duration PIECE = Duration.ofSeconds(10);
    private static final long RETRY_MILLIS = 200;

    private final Pleiad orb;
    private final HostConfig config;
    private final OrbLinks links;
    private final Peers peers;
    private final PeerServant servant;
    private final HostServant administration;
    private final StateDonor donor;
    private final Suspicions suspicions;
    private final Verdicts verdicts;
    private final LifeSigns signs;
    private final Upkeep upkeep;
    private final Optional<NamingBindings> bindings;
    private final Wishes wishes = new Wishes();
    private final Factories factories = new Factories();
    private final Environment environment = new SystemEnvironment();
    private final GroupEngine engine;
    private final HostThreads threads;
    private final CompletableFuture<Domain> opened = new CompletableFuture<>();
    private final Entrance entrance;

    private volatile Domain domain;
    private volatile AccessPoint access;
    private volatile boolean keptLog;
    private volatile boolean closed;

    private DomainHost(Pleiad orb, HostConfig config) {
        this.orb = orb;
        this.config = config;
        links = OrbLinks.of(orb);
        peers = new Peers(orb, config.domain());
        servant = PeerServant.of(orb, config.domain());
        administration = HostServant.of(orb);
        threads = new HostThreads(config);
        entrance = new Entrance(config, peers, threads.slow(), () -> threads.quickly(this::tick));
        suspicions = new Suspicions(config.leases().lease().toNanos());
        verdicts = new Verdicts(config.leases(), peers, suspicions);
        signs = new LifeSigns(config.leases(), peers, suspicions, verdicts, entrance::comeBack);
        upkeep = new Upkeep(config.leases(), peers);
        bindings = config.naming().map(url -> new NamingBindings(this, url));
        donor = new StateDonor((group, position) -> domain.captured(group, position));
        engine = Engines.create(config.engine(), environment, links, config.settings());
    }

    /**
     * Begins; returns at once, while the host looks for the others.
     *
     * @throws IllegalArgumentException if the configuration cannot be; says what and how to mend it
     */
    public static DomainHost start(Pleiad orb, HostConfig config) {
        Engines.find(config.engine());
        // before anything that a host which runs here already would share
        HostServant.of(orb).requireFree();
        DomainHost host = new DomainHost(orb, config);
        boolean begun = false;
        try {
            host.administration.begin(host);
            host.begin();
            begun = true;
        } finally {
            if (!begun) {
                host.close();
            }
        }
        return host;
    }

    /** The host of an ORB, if it is one now. */
    public static Optional<DomainHost> of(Pleiad orb) {
        return Optional.ofNullable(HostServant.of(orb).host());
    }

    private void begin() {
        Identity identity = new Identity(config, peers, new SecureRandom().nextLong());
        Optional<Found> known = identity.kept();
        keptLog = known.isPresent();
        links.suspicions(this::suspect);
        servant.neighbours(new HostNeighbours(this));
        if (known.isPresent()) {
            open(known.get());
        } else if (config.others().isEmpty()) {
            config.directory()
                    .ifPresent(path ->
                            KeptName.write(path, config.domain(), config.self().id()));
            open(new Found(config.self(), false, true));
        } else {
            threads.slow().execute(() -> settle(identity));
        }
    }

    private void settle(Identity identity) {
        if (closed) {
            return;
        }
        try {
            Optional<Found> found = identity.ask();
            if (found.isEmpty()) {
                threads.slow().schedule(() -> settle(identity), RETRY_MILLIS, TimeUnit.MILLISECONDS);
            } else {
                open(found.get());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("host {} cannot take part in domain {}", config.self().id(), config.domain(), failure);
            opened.completeExceptionally(failure);
            entrance.entered().completeExceptionally(failure);
        }
    }

    private void open(Found found) {
        DomainConfig share = new DomainConfig(
                config.domain(),
                found.self(),
                found.founder() ? config.founders() : List.of(),
                config.directory(),
                config.timing(),
                config.limits());
        Domain mine = Domains.open(engine, share, environment, new OrbStateTransfer(orb, config.domain(), PIECE));
        domain = mine;
        if (closed) {
            mine.close();
            return;
        }
        mine.listen(new DomainListener() {
            @Override
            public void excluded(String reason) {
                LOG.warn(
                        "host {} of domain {} was excluded: {}; it comes back",
                        found.self().id(),
                        config.domain(),
                        reason);
                entrance.comeBack();
            }
        });
        access = AccessPoint.open(orb, config.domain(), mine);
        factories.serve(mine);
        servant.donor(donor);
        opened.complete(mine);
        LOG.info(
                "host {} takes part in domain {} by {}{}",
                found.self().id(),
                config.domain(),
                config.engine(),
                found.kept() ? ", with the log that it kept" : "");
        threads.atEachBeat(this::tick, this::tend);
        entrance.begin(mine);
    }

    /** Each heartbeat, on the thread where nothing waits. */
    private void tick() {
        Domain share = domain;
        if (!entrance.isInside()) {
            return;
        }
        if (share.status().role() == Role.OUTSIDE) {
            entrance.comeBack();
            return;
        }
        signs.tick(share);
        wishes.pursue(share);
    }

    /** Each heartbeat, on the thread that may wait. */
    private void tend() {
        Domain share = domain;
        DomainStatus status = share.status();
        if (!entrance.isInside() || status.role() != Role.LEADER || !status.majority()) {
            upkeep.notLeading();
            bindings.ifPresent(NamingBindings::notLeading);
            return;
        }
        try {
            bindings.ifPresent(all -> all.look(share));
            upkeep.look(share);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    // what the parts ask of it

    /** {@code null} until it is open. */
    Domain openDomain() {
        return domain;
    }

    boolean isEntered() {
        return entrance.isInside();
    }

    boolean readsItsLog() {
        return keptLog && !entrance.entered().isDone();
    }

    boolean offers(String group, String typeId) {
        return factories.offers(group, typeId);
    }

    void heard(HostId host, long incarnation) {
        verdicts.heard(host, incarnation);
    }

    void cut(HostId former) {
        links.cut(former);
    }

    Upkeep upkeep() {
        return upkeep;
    }

    Peers peers() {
        return peers;
    }

    /** By any thread; the leader looks at once. */
    void suspect(HostAddress host) {
        if (suspicions.raise(host.id()) && entrance.isInside() && !closed) {
            threads.quickly(this::tick);
        }
    }

    // for those above

    /** How it is configured. */
    public HostConfig config() {
        return config;
    }

    /** The ORB it runs in. */
    public Pleiad orb() {
        return orb;
    }

    /** This host's share of the domain, once this process knows which host it is. */
    public CompletableFuture<Domain> opened() {
        return opened.copy();
    }

    /** Its first incarnation, once it has entered. */
    public CompletableFuture<Long> entered() {
        return entrance.entered().copy();
    }

    /** What kept it from entering last, to be put behind a sentence; empty where nothing did. */
    public String trouble() {
        return entrance.trouble();
    }

    /** Whether it lives, and has shown it within the lease. */
    public boolean isServing() {
        return entrance.isInside() && signs.hasLease();
    }

    /** Members of a group are made by the factory. */
    public void serve(String group, Member.Factory factory) {
        factories.byName(group, factory);
    }

    /** Members of groups of a type are made by the factory, unless the group has its own. */
    public void serveType(String typeId, Member.Factory factory) {
        factories.byType(typeId, factory);
    }

    /** By which clients call a group, as it is at its view. */
    public org.omg.CORBA.Object reference(GroupInfo group) {
        return access.reference(group);
    }

    /**
     * A servant as a member of a group; for factories.
     *
     * @param accessor {@code null} for servants that need none
     */
    public Member member(GroupInfo group, Servant servant, StateAccessor<?> accessor) {
        return access.member(group, servant, accessor);
    }

    /** This host is to be a member, from now on; completes with the first view that has it. */
    public CompletableFuture<View> wish(GroupDefinition definition) {
        CompletableFuture<View> fulfilled = wishes.add(definition);
        if (!closed) {
            threads.quickly(this::tick);
        }
        return fulfilled.copy();
    }

    /** This host is to be a member no more; completes when it is none. */
    public CompletableFuture<Void> unwish(String group) {
        wishes.remove(group);
        Domain share = domain;
        Optional<GroupInfo> info = share == null ? Optional.empty() : share.info(group);
        if (info.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        return Departure.leave(share, info.get());
    }

    /**
     * Stops taking part. Members leave their groups first, where the log is not kept; with a log they go on when the host is back,
     * if it is back before the others exclude it.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean wasInside = entrance.isInside();
        entrance.close();
        threads.close();
        Domain share = domain;
        if (share != null) {
            if (wasInside && config.directory().isEmpty()) {
                Departure.leaveAll(share);
            }
            if (access != null) {
                access.close();
            }
            share.close();
        }
        administration.end(this);
        servant.neighbours(null);
        servant.donor(null);
        donor.close();
        engine.close();
        environment.close();
        opened.completeExceptionally(new IllegalStateException("the host was closed"));
    }
}
