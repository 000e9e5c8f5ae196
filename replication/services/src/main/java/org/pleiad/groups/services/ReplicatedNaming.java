package org.pleiad.groups.services;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.omg.CosNaming.NamingContextExt;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.GroupHostBuilder;
import org.pleiad.groups.host.DomainHost;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.AlternateAddress;

/**
 * One replica of a naming service. It takes part once a majority of the replicas runs, and then answers at its own address like any
 * naming server; what is bound at one is bound at all, whichever is killed. Thread-safe.
 */
public final class ReplicatedNaming implements AutoCloseable {
    /** What brings the order of changes about where nothing else is said. */
    public static final String DEFAULT_ENGINE = "microraft";

    private static final String DOMAIN = "pleiad-names";

    private final Pleiad orb;
    private final GroupHost host;
    private final NamingServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ReplicatedNaming(Pleiad orb, GroupHost host, NamingServer server) {
        this.orb = orb;
        this.host = host;
        this.server = server;
    }

    /**
     * Starts a replica; returns when it answers.
     *
     * @param replicas all of them, the same list at each
     * @param name which of them this is
     * @param store where names are kept, forced to the disk before a change is acknowledged; empty: at a majority of the replicas,
     *     in memory
     * @param patience how long to wait for a majority
     * @throws IllegalArgumentException if none of the replicas has that name
     * @throws IllegalStateException if no majority is there in time; says so
     */
    public static ReplicatedNaming start(
            List<HostAddress> replicas, String name, Optional<Path> store, Duration patience) {
        return start(replicas, name, store, DEFAULT_ENGINE, patience);
    }

    /**
     * The same, with an engine of your choice.
     *
     * @param engine its name, the same at each; its library must be on the class path
     */
    public static ReplicatedNaming start(
            List<HostAddress> replicas, String name, Optional<Path> store, String engine, Duration patience) {
        HostAddress self = replicas.stream()
                .filter(each -> each.id().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "none of the replicas has the name \"" + name + "\"; they are " + replicas));
        List<AlternateAddress> others = new ArrayList<>();
        for (HostAddress each : replicas) {
            if (each != self) {
                others.add(address(each));
            }
        }
        AlternateAddress own = address(self);
        Pleiad orb = Pleiad.builder()
                .listen(own.host(), own.port())
                .publishedHost(own.host())
                .initializer(new OtherAddresses(others))
                .build();
        try {
            GroupHostBuilder builder = GroupHost.builder(orb)
                    .domain(DOMAIN)
                    .name(name)
                    .hosts(replicas)
                    .engine(engine);
            store.ifPresent(builder::directory);
            return start(orb, builder.start(), replicas.size(), patience);
        } catch (RuntimeException failed) {
            orb.close();
            throw failed;
        }
    }

    private static ReplicatedNaming start(Pleiad orb, GroupHost host, int replicas, Duration patience) {
        try {
            DomainHost machinery = DomainHost.of(orb)
                    .orElseThrow(() -> new IllegalStateException("the host of the names has ended while it began"));
            ReplicatedNames names = ReplicatedNames.of(host::domain);
            machinery.serve(ReplicatedNames.GROUP, names.member());
            found(machinery, replicas, patience);
            names.await(patience);
            NamingServer server = NamingServer.start(orb.orb(), NamingConfig.DEFAULT.withStore(() -> names));
            return new ReplicatedNaming(orb, host, server);
        } catch (RuntimeException failed) {
            host.close();
            throw failed;
        }
    }

    /** Returns when the group is there, with a member here. */
    private static void found(DomainHost machinery, int replicas, Duration patience) {
        try {
            machinery.wish(ReplicatedNames.definition(replicas)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException(
                    "this replica of the naming service has found no majority of " + replicas + " within "
                            + patience.toSeconds() + " s" + machinery.trouble() + "; start the others",
                    late);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a majority was waited for", interrupted);
        }
    }

    static AlternateAddress address(HostAddress host) {
        int colon = host.orb().lastIndexOf(':');
        String name = host.orb().substring(0, colon);
        return new AlternateAddress(
                name.startsWith("[") ? name.substring(1, name.length() - 1) : name,
                Integer.parseInt(host.orb().substring(colon + 1)));
    }

    /** By which clients find the root context while any of the replicas lives. */
    public static String corbaloc(List<HostAddress> replicas) {
        return "corbaloc:"
                + String.join(
                        ",",
                        replicas.stream().map(each -> "iiop:1.2@" + each.orb()).toList())
                + "/" + NamingServer.KEY;
    }

    /** The root context, with all replicas' addresses. */
    public NamingContextExt root() {
        return server.root();
    }

    /** The ORB, which {@link #close} ends. */
    public Pleiad orb() {
        return orb;
    }

    /** Ends this replica; the others go on. Once only: who comes second does not wait. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        server.close();
        host.close();
        orb.close();
    }
}
