package org.pleiad.groups.ratis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.OrderingDomain;

/** What only this engine has, or has in its own way: over real sockets, hosts in one process. */
@Timeout(180)
@Isolated("it looks at all directories of the process")
class RatisEngineIT {
    private static final DomainConfig.Timing TIMING =
            new DomainConfig.Timing(Duration.ofMillis(200), Duration.ofMillis(1000), Duration.ofSeconds(40));

    private final SystemEnvironment environment = new SystemEnvironment();
    private final RatisEngine engine = new RatisEngine(environment, Map.of());
    private final Map<String, HostAddress> addresses = new TreeMap<>();
    private final Map<String, OrderingDomain> domains = new TreeMap<>();
    private final Map<String, Register> registers = new TreeMap<>();

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        engine.close();
        environment.close();
    }

    @Test
    void ordersTheProposalsOfAllHostsAlike() throws Exception {
        founders(Optional.empty(), DomainConfig.Limits.DEFAULT, "a", "b", "c");
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            positions.add(propose(List.of("a", "b", "c").get(i % 3), "entry " + i));
        }
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        await().atMost(60, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(registers.values())
                        .allSatisfy(r -> assertThat(r.entries).hasSize(30).isEqualTo(registers.get("a").entries)));
        assertThat(registers.get("b").leader).isPresent();
        assertThat(registers.get("b").hosts).extracting(HostId::name).containsExactly("a", "b", "c");
        assertThat(domains.get("a").status().majority()).isTrue();
        long barrier = domains.get("c").readBarrier().toCompletableFuture().get(60, TimeUnit.SECONDS);
        assertThat(barrier).isEqualTo(positions.get(29));
    }

    @Test
    void answersReadersWhoAskAgainAsSoonAsTheyAreAnswered() throws Exception {
        founders(Optional.empty(), DomainConfig.Limits.DEFAULT, "a", "b", "c");
        propose("a", "first");
        List<CompletableFuture<Long>> readers = new ArrayList<>();
        for (OrderingDomain domain : domains.values()) {
            readers.add(barriers(domain, 60));
        }
        for (int i = 0; i < 60; i++) {
            propose(List.of("a", "b", "c").get(i % 3), "entry " + i);
        }
        for (CompletableFuture<Long> reader : readers) {
            assertThat(reader.get(60, TimeUnit.SECONDS)).isPositive();
        }
    }

    /** Barriers one after the other, each asked for by the thread that completes the one before. */
    private static CompletableFuture<Long> barriers(OrderingDomain domain, int count) {
        return domain.readBarrier()
                .thenCompose(position ->
                        count == 1 ? CompletableFuture.completedFuture(position) : barriers(domain, count - 1))
                .toCompletableFuture();
    }

    @Test
    void letsAHostInAfterTheLogWasCutAndAnotherOut() throws Exception {
        DomainConfig.Limits limits = new DomainConfig.Limits(1000, 1 << 20, 50);
        founders(Optional.empty(), limits, "a", "b", "c");
        for (int i = 0; i < 120; i++) {
            propose("a", "entry " + i);
        }
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> registers.values().stream().allMatch(r -> r.snapshots.get() > 0));
        address("d");
        open("d", Optional.empty(), limits, List.of());
        assertThat(domains.get("d").status().role()).isEqualTo(Role.OUTSIDE);
        domains.get("b").addHost(addresses.get("d")).toCompletableFuture().get(60, TimeUnit.SECONDS);
        propose("d", "of d");
        assertThat(registers.get("d").entries).hasSize(121).endsWith("of d");
        assertThat(registers.get("d").installs).hasValueGreaterThan(0);
        domains.get("b").removeHost(new HostId("a")).toCompletableFuture().get(60, TimeUnit.SECONDS);
        propose("c", "without a");
        await().atMost(60, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(registers.get("d").hosts)
                        .extracting(HostId::name)
                        .containsExactly("b", "c", "d"));
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> domains.get("a").status().role() == Role.OUTSIDE);
    }

    @Test
    void hasItsLogAgainAfterAllHostsHaveStopped() throws Exception {
        DomainConfig.Limits limits = new DomainConfig.Limits(1000, 1 << 20, 40);
        founders(Optional.of(directory), limits, "a", "b", "c");
        for (int i = 0; i < 100; i++) {
            propose("a", "entry " + i);
        }
        List<String> before = List.copyOf(registers.get("a").entries);
        domains.values().forEach(OrderingDomain::close);
        for (String name : List.of("a", "b", "c")) {
            open(name, Optional.of(directory.resolve(name)), limits, List.copyOf(addresses.values()));
        }
        propose("b", "after");
        before = new ArrayList<>(before);
        before.add("after");
        assertThat(registers.get("b").entries).isEqualTo(before);
    }

    @Test
    void saysThatAnAddressIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            addresses.put("a", new HostAddress(new HostId("a"), "127.0.0.1:1", "127.0.0.1:" + taken.getLocalPort()));
            assertThatThrownBy(() ->
                            open("a", Optional.empty(), DomainConfig.Limits.DEFAULT, List.copyOf(addresses.values())))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("cannot listen at 127.0.0.1:" + taken.getLocalPort());
        }
    }

    @Test
    void refusesAnEntryThatIsLongerThanItsBuffers() throws Exception {
        founders(Optional.empty(), new DomainConfig.Limits(1000, 1 << 28, 50), "a");
        assertThatThrownBy(() -> domains.get("a")
                        .propose(ByteBuffer.allocate((16 << 20) + 1))
                        .toCompletableFuture()
                        .get(60, TimeUnit.SECONDS))
                .hasMessageContaining("raise its setting entry.octets");
    }

    @Test
    void leavesNothingBehindOfALogThatIsNotKept() throws Exception {
        founders(Optional.empty(), DomainConfig.Limits.DEFAULT, "a");
        propose("a", "one");
        assertThat(LogDirectory.ofThisProcess()).isNotEmpty();
        engine.close();
        assertThat(LogDirectory.ofThisProcess()).isEmpty();
    }

    private long propose(String at, String entry) throws Exception {
        return domains.get(at)
                .propose(ByteBuffer.wrap(entry.getBytes(StandardCharsets.UTF_8)))
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    }

    private void founders(Optional<Path> in, DomainConfig.Limits limits, String... names) throws IOException {
        for (String name : names) {
            address(name);
        }
        List<HostAddress> founders = List.copyOf(addresses.values());
        for (String name : names) {
            open(name, in.map(path -> path.resolve(name)), limits, founders);
        }
    }

    private void open(String name, Optional<Path> in, DomainConfig.Limits limits, List<HostAddress> founders) {
        Register register = new Register();
        registers.put(name, register);
        domains.put(
                name,
                engine.open(
                        new DomainConfig(new DomainId("plant"), addresses.get(name), founders, in, TIMING, limits),
                        register));
    }

    private void address(String name) throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            addresses.put(name, new HostAddress(new HostId(name), "127.0.0.1:1", "127.0.0.1:" + socket.getLocalPort()));
        }
    }
}
