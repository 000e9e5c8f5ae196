package org.pleiad.groups.benchmarks.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.host.OrbLinks;
import org.pleiad.groups.microraft.MicroRaftEngine;
import org.pleiad.groups.ratis.RatisEngine;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.OrderingDomain;
import org.pleiad.groups.spi.Snapshot;
import org.pleiad.orb.Pleiad;

/**
 * One process: {@code ENGINE DIRECTORY|- SELF PORT… }, six ports, an ORB's and an engine's for each host. Answers each line of its
 * standard input by one: {@code role}, or {@code propose UNDER-WAY MILLIS}.
 */
final class EngineHost {
    private static final int OCTETS = 100;

    private EngineHost() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<HostAddress> hosts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            hosts.add(new HostAddress(
                    new HostId("h" + i), "127.0.0.1:" + args[3 + 2 * i], "127.0.0.1:" + args[4 + 2 * i]));
        }
        HostAddress self = hosts.get(Integer.parseInt(args[2]));
        Pleiad orb = Pleiad.builder()
                .listen("127.0.0.1", Integer.parseInt(self.orb().split(":")[1]))
                .build();
        Environment environment = new SystemEnvironment();
        GroupEngine engine = args[0].equals("ratis")
                ? new RatisEngine(environment, Map.of())
                : new MicroRaftEngine(environment, OrbLinks.of(orb));
        OrderingDomain domain = engine.open(
                new DomainConfig(
                        new DomainId("measured"),
                        self,
                        hosts,
                        args[1].equals("-")
                                ? Optional.empty()
                                : Optional.of(Path.of(args[1], self.id().name())),
                        DomainConfig.Timing.DEFAULT,
                        DomainConfig.Limits.DEFAULT),
                new Counting());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ");
            System.out.println(
                    words[0].equals("role")
                            ? leads(domain)
                            : propose(domain, Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        }
        Runtime.getRuntime().halt(0);
    }

    private static String leads(OrderingDomain domain) {
        DomainStatus status = domain.status();
        return status.leader().isEmpty() ? "none" : status.role().toString();
    }

    /** So many under way all the time; tells how many there were in a second, and microseconds of half of them and of 99 in 100. */
    private static String propose(OrderingDomain domain, int underWay, int millis) throws InterruptedException {
        Semaphore room = new Semaphore(underWay);
        int most = 2_000_000;
        long[] nanos = new long[most];
        AtomicInteger done = new AtomicInteger();
        AtomicLong failed = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + millis * 1_000_000L;
        while (System.nanoTime() < end && done.get() < most - underWay) {
            room.acquire();
            long at = System.nanoTime();
            domain.propose(ByteBuffer.allocate(OCTETS)).whenComplete((position, failure) -> {
                if (failure == null) {
                    nanos[done.getAndIncrement()] = System.nanoTime() - at;
                } else {
                    failed.incrementAndGet();
                }
                room.release();
            });
        }
        room.acquire(underWay);
        double seconds = (System.nanoTime() - begun) / 1e9;
        int count = done.get();
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0
                ? "0 0 0 " + failed
                : Math.round(count / seconds) + " " + sorted[count / 2] / 1000 + " " + sorted[count * 99 / 100] / 1000
                        + " " + failed;
    }

    /** Applies nothing. */
    private static final class Counting implements Applier {
        private volatile long last;

        @Override
        public void apply(long position, ByteBuffer entry) {
            last = position;
        }

        @Override
        public Optional<Snapshot> snapshot() {
            long position = last;
            return Optional.of(new Snapshot() {
                @Override
                public long position() {
                    return position;
                }

                @Override
                public void writeTo(WritableByteChannel out) throws IOException {
                    out.write(ByteBuffer.allocate(8).putLong(position).flip());
                }

                @Override
                public void close() {
                    // nothing is held
                }
            });
        }

        @Override
        public void install(long position, ReadableByteChannel in) {
            last = position;
        }

        @Override
        public void leader(long term, Optional<HostId> leader) {
            // asked by the status
        }

        @Override
        public void hosts(long position, Set<HostId> hosts) {
            // they stay
        }
    }
}
