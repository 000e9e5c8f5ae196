package org.pleiad.groups.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.GroupHostBuilder;
import org.pleiad.groups.Groups;
import org.pleiad.groups.Membership;
import org.pleiad.groups.benchmarks.idl.Measured.Cells;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.orb.Pleiad;

/** What a user of ours has: a servant made a member of a group in three processes, called by a client that knows one reference. */
final class ReplicatedObject implements Contender {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "cells/main";

    private final String engine;
    private final boolean disk;
    private Pleiad client;

    ReplicatedObject(String engine, boolean disk) {
        this.engine = engine;
        this.disk = disk;
    }

    @Override
    public boolean can(Operation operation) {
        return true;
    }

    @Override
    public Serving serve(Place place) {
        Pleiad orb = Pleiad.builder()
                .listen("127.0.0.1", place.clients().get(place.index()))
                .build();
        List<String> hosts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            hosts.add(Place.NAMES.get(i) + "=127.0.0.1:" + place.clients().get(i) + "/"
                    + place.peers().get(i));
        }
        GroupHostBuilder builder = GroupHost.builder(orb)
                .domain("measured")
                .name(place.name())
                .hosts(String.join(",", hosts))
                .engine(engine);
        GroupHost host = (disk ? builder.directory(place.directory()) : builder).start();
        host.await(PATIENCE);
        return new Replica(orb, host);
    }

    @Override
    public synchronized Caller connect(Place place) {
        if (client == null) {
            client = Pleiad.builder().build();
        }
        return PlainOrb.caller(client.resolve(place.where(), Cells.class));
    }

    /** Becomes a member when it is told, so that others may be without one for a while. */
    private static final class Replica implements Serving {
        private final Pleiad orb;
        private final GroupHost host;

        Replica(Pleiad orb, GroupHost host) {
            this.orb = orb;
            this.host = host;
        }

        @Override
        public boolean leads() {
            return host.domain().status().role() == DomainStatus.Role.LEADER;
        }

        @Override
        public String order(String what, String argument) throws Exception {
            return switch (what) {
                case "join" -> join(NAME);
                case "reference" -> orb.toText(Groups.find(orb, NAME, Cells.class));
                case "grow" -> {
                    Groups.find(orb, NAME, Cells.class).grow(Integer.parseInt(argument));
                    yield "grown";
                }
                case "many" -> many(Integer.parseInt(argument));
                case "without" -> without(Integer.parseInt(argument));
                default -> throw new IllegalArgumentException("there is no order " + what);
            };
        }

        private String join(String name) {
            long begun = System.nanoTime();
            Membership<Cells> membership = Groups.create(orb, name, Cells.class)
                    .replicas(3)
                    .member(new CellsServant(), new CellsServant.State());
            return membership.view().version() + " " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        }

        private String many(int count) {
            long begun = System.nanoTime();
            for (int i = 0; i < count; i++) {
                join("cells/" + i);
            }
            return String.valueOf(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }

        /** Waits until no group has more members than that; at most a minute. */
        private String without(int members) throws InterruptedException {
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < PATIENCE.toNanos()) {
                int largest = 0;
                for (GroupInfo group : host.domain().groups()) {
                    largest = Math.max(largest, group.view().members().size());
                }
                if (largest <= members) {
                    return String.valueOf(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
                }
                Thread.sleep(5);
            }
            return "-1";
        }
    }
}
