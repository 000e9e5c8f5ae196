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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.OrderingDomain;

/** Hosts that show each other certificates. */
@Timeout(180)
class TlsIT {
    private static final DomainConfig.Timing PATIENT = timing(40);

    /** For those who wait in vain. */
    private static final DomainConfig.Timing SHORT = timing(3);

    private final SystemEnvironment environment = new SystemEnvironment();

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void letsNoHostInThatHasACertificateOfAnotherAuthority() throws Exception {
        Authority ours = Authority.make(directory, "ours");
        Authority theirs = Authority.make(directory, "theirs");
        List<HostAddress> hosts = List.of(address("a"), address("b"), address("c"));
        Register atA = new Register();
        Register atStranger = new Register();
        Register atC = new Register();
        try (RatisEngine right = new RatisEngine(environment, settings(ours, ours));
                RatisEngine wrong = new RatisEngine(environment, settings(theirs, ours));
                RatisEngine plain = new RatisEngine(environment, Map.of())) {
            OrderingDomain a = open(right, hosts.get(0), hosts, atA, PATIENT);
            open(right, hosts.get(1), hosts, new Register(), PATIENT);
            OrderingDomain stranger = open(wrong, hosts.get(2), hosts, atStranger, SHORT);
            propose(a, "one");
            assertThatThrownBy(() -> propose(stranger, "of a stranger")).hasMessageContaining("leader");
            stranger.close();
            OrderingDomain naked = open(plain, hosts.get(2), hosts, atStranger, SHORT);
            propose(a, "two");
            assertThatThrownBy(() -> propose(naked, "in clear")).hasMessageContaining("leader");
            naked.close();
            assertThat(atStranger.entries).isEmpty();
            OrderingDomain c = open(right, hosts.get(2), hosts, atC, PATIENT);
            propose(c, "three");
            assertThat(atC.entries).containsExactly("one", "two", "three");
            await().atMost(60, TimeUnit.SECONDS).until(() -> atA.entries.equals(List.of("one", "two", "three")));
        }
    }

    private static DomainConfig.Timing timing(int outcomeSeconds) {
        return new DomainConfig.Timing(
                Duration.ofMillis(200), Duration.ofMillis(1000), Duration.ofSeconds(outcomeSeconds));
    }

    private static Map<String, String> settings(Authority own, Authority trusted) {
        return Map.of(
                "tls.certificate", own.certificate().toString(),
                "tls.key", own.key().toString(),
                "tls.trust", trusted.certificate().toString());
    }

    private static OrderingDomain open(
            RatisEngine engine,
            HostAddress self,
            List<HostAddress> hosts,
            Register register,
            DomainConfig.Timing timing) {
        return engine.open(
                new DomainConfig(
                        new DomainId("plant"), self, hosts, Optional.empty(), timing, DomainConfig.Limits.DEFAULT),
                register);
    }

    private static void propose(OrderingDomain at, String entry) throws Exception {
        at.propose(ByteBuffer.wrap(entry.getBytes(StandardCharsets.UTF_8)))
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    }

    private static HostAddress address(String name) throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return new HostAddress(new HostId(name), "127.0.0.1:1", "127.0.0.1:" + socket.getLocalPort());
        }
    }
}
