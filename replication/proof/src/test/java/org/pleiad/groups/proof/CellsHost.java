package org.pleiad.groups.proof;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.GroupHostBuilder;
import org.pleiad.groups.Groups;
import org.pleiad.groups.Membership;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.host.Leases;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.proof.cells.Cells;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.orb.Pleiad;

/** A host of a domain, with an ORB of its own and a member of the group of cells, unless it is a witness. */
final class CellsHost implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(100);

    private static final StateAccessor<CellsServant> STATE = StateAccessor.of(
            (servant, out) -> servant.writeState(new DataOutputStream(out)),
            (servant, in) -> servant.readState(new DataInputStream(in)));

    /** Snapshots often enough that members begin with one, and with what is in the log after it. */
    private static final DomainConfig.Limits LIMITS = new DomainConfig.Limits(4_096, 64L << 20, 3_000);

    private final Pleiad orb;
    private final GroupHost host;
    private final String reference;

    /**
     * What is said of a host.
     *
     * @param domain its domain
     * @param name its name
     * @param hosts all of them
     * @param engine by its name
     * @param directory for the log, or {@code -}
     * @param members how many the group is to have; 0: this host is a witness
     */
    record Place(String domain, String name, String hosts, String engine, String directory, int members) {}

    private CellsHost(Pleiad orb, GroupHost host, String reference) {
        this.orb = orb;
        this.host = host;
        this.reference = reference;
    }

    /** Starts one, and waits until it takes part and its member has the state. */
    static CellsHost start(Place place, DomainConfig.Timing timing, Leases leases) {
        String address = addressOf(place.name, place.hosts);
        int colon = address.lastIndexOf(':');
        Pleiad orb = Pleiad.builder()
                .listen(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)))
                .build();
        GroupHostBuilder builder = GroupHost.builder(orb)
                .domain(place.domain)
                .name(place.name)
                .hosts(place.hosts)
                .engine(place.engine)
                .timing(timing)
                .leases(leases)
                .limits(LIMITS);
        if (!place.directory.equals("-")) {
            builder.directory(Path.of(place.directory));
        }
        GroupHost host = builder.start().await(PATIENCE);
        return new CellsHost(orb, host, place.members == 0 ? "" : join(orb, place.members));
    }

    private static String join(Pleiad orb, int members) {
        Membership<Cells> membership = Groups.create(orb, "cells", Cells.class)
                .replicas(members)
                .style(Style.ACTIVE)
                .readOnly("get", "counted_twice", "missing", "digest")
                .member(new CellsServant(), STATE);
        return orb.toText((org.omg.CORBA.Object) membership.reference());
    }

    /** {@code host:port} of the ORB, without the engine's. */
    private static String addressOf(String name, String hosts) {
        for (String host : hosts.split(",")) {
            if (host.startsWith(name + "=")) {
                return host.substring(name.length() + 1).split("/", 2)[0];
            }
        }
        throw new IllegalArgumentException(name + " is none of " + hosts);
    }

    GroupHost host() {
        return host;
    }

    /** The group's, as text; empty at a witness. */
    String reference() {
        return reference;
    }

    @Override
    public void close() {
        host.close();
        orb.close();
    }
}
