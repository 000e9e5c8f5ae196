package org.pleiad.groups.services;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.omg.CosNaming.NamingContextExt;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;

/**
 * One replica of a naming service. It takes part once a majority of the replicas runs, and then answers at its own address like any
 * naming server; what is bound at one is bound at all, whichever is killed. Thread-safe.
 */
public final class ReplicatedNaming implements AutoCloseable {
    private static final String DOMAIN = "pleiad-names";

    private final ServiceReplica replica;
    private final NamingServer server;

    private ReplicatedNaming(ServiceReplica replica, NamingServer server) {
        this.replica = replica;
        this.server = server;
    }

    /**
     * Starts a replica with the ordinary engine; returns when it answers.
     *
     * @see ReplicaSetup
     */
    public static ReplicatedNaming start(
            List<HostAddress> replicas, String name, Optional<Path> store, Duration patience) {
        return start(new ReplicaSetup(replicas, name, store, patience));
    }

    /**
     * Starts a replica; returns when it answers.
     *
     * @throws IllegalStateException if no majority is there in time; says so
     */
    public static ReplicatedNaming start(ReplicaSetup setup) {
        ServiceReplica replica = ServiceReplica.start(setup, DOMAIN);
        try {
            ReplicatedNames names = ReplicatedNames.of(replica::domain);
            replica.join(ReplicatedNames.definition(setup.replicas().size()), names.member(), "the naming service");
            names.await(setup.patience());
            NamingServer server = NamingServer.start(replica.orb().orb(), NamingConfig.DEFAULT.withStore(() -> names));
            return new ReplicatedNaming(replica, server);
        } catch (RuntimeException failed) {
            replica.close();
            throw failed;
        }
    }

    /** By which clients find the root context while any of the replicas lives. */
    public static String corbaloc(List<HostAddress> replicas) {
        return ReplicaSetup.corbaloc(replicas, NamingServer.KEY);
    }

    /** The root context, with all replicas' addresses. */
    public NamingContextExt root() {
        return server.root();
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
