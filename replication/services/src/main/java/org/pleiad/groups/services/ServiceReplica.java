package org.pleiad.groups.services;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.GroupHostBuilder;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.host.DomainHost;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.cdr.CodeSetComponent;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;

/** What a replica of any service runs on: an ORB that listens at the replica's address, and a host of the service's domain. */
final class ServiceReplica implements AutoCloseable {
    private final ReplicaSetup setup;
    private final Pleiad orb;
    private final GroupHost host;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ServiceReplica(ReplicaSetup setup, Pleiad orb, GroupHost host) {
        this.setup = setup;
        this.orb = orb;
        this.host = host;
    }

    /** Starts both; returns at once, while the host looks for the others. */
    static ServiceReplica start(ReplicaSetup setup, String domain) {
        setup.store().ifPresent(ReplicaDirectory::requireNoServers);
        AlternateAddress own = setup.own();
        Pleiad orb = Pleiad.builder()
                .listen(own.host(), own.port())
                .publishedHost(own.host())
                .initializer(new OtherAddresses(setup.others()))
                .build();
        try {
            GroupHostBuilder builder = GroupHost.builder(orb)
                    .domain(domain)
                    .name(setup.name())
                    .hosts(setup.replicas())
                    .engine(setup.engine());
            setup.store().ifPresent(builder::directory);
            return new ServiceReplica(setup, orb, builder.start());
        } catch (RuntimeException failed) {
            orb.close();
            throw failed;
        }
    }

    Pleiad orb() {
        return orb;
    }

    Domain domain() {
        return host.domain();
    }

    ReplicaSetup setup() {
        return setup;
    }

    /**
     * A reference of an object that has the same plain key at all replicas: this replica's address first, all others as further
     * profiles, and as alternates in each, since some ORBs look at the first profile alone.
     */
    org.omg.CORBA.Object reference(String key, String typeId) {
        byte[] octets = key.getBytes(StandardCharsets.ISO_8859_1);
        List<AlternateAddress> addresses = new ArrayList<>(List.of(setup.own()));
        addresses.addAll(setup.others());
        List<TaggedProfile> profiles = new ArrayList<>();
        for (AlternateAddress own : addresses) {
            List<TaggedComponent> components = new ArrayList<>();
            components.add(TaggedComponent.orbType());
            components.add(
                    new TaggedComponent(TaggedComponent.TAG_CODE_SETS, CodeSetComponent.PREFERRING_LATIN_1.encode()));
            for (AlternateAddress other : addresses) {
                if (!other.equals(own)) {
                    components.add(other.encode());
                }
            }
            profiles.add(new IiopProfile(GiopVersion.V1_2, own.host(), own.port(), octets, components).encode());
        }
        return orb.orb().string_to_object(new Ior(typeId, profiles).toText());
    }

    /**
     * Becomes a member of a group, which the first of the replicas makes; returns when it is one.
     *
     * @param what for messages, as "channel quotes"
     * @throws IllegalStateException if no majority is there in time; says so
     */
    void join(GroupDefinition definition, Member.Factory member, String what) {
        Duration patience = setup.patience();
        DomainHost machinery = DomainHost.of(orb)
                .orElseThrow(() -> new IllegalStateException("the host of " + what + " has ended while it began"));
        machinery.serve(definition.name(), member);
        try {
            machinery.wish(definition).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException(
                    "this replica of " + what + " has found no majority of "
                            + setup.replicas().size() + " within " + patience.toSeconds() + " s"
                            + machinery.trouble() + "; start the others",
                    late);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a majority was waited for", interrupted);
        }
    }

    /**
     * Ends it, after its servants; the others go on. Once only: who comes second does not wait.
     *
     * @param servants what answers clients by way of the ORB
     */
    void close(AutoCloseable servants) {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            servants.close();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            host.close();
            orb.close();
        }
    }

    /** Ends it, before it has servants. */
    @Override
    public void close() {
        close(() -> {});
    }
}
