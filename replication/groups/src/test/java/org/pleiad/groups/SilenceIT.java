package org.pleiad.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.host.Leases;
import org.pleiad.groups.host.ListeningAddress;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.orb.Pleiad;

/** Hosts that fall silent, over the engine for several processes; a lease that no test waits for. */
@Timeout(120)
class SilenceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Leases LONG =
            new Leases(Duration.ofMillis(200), Duration.ofMinutes(10), Duration.ofSeconds(1), Duration.ofMinutes(60));

    private final List<Pleiad> orbs = new ArrayList<>();
    private final List<GroupHost> hosts = new ArrayList<>();
    private final Set<Long> lives = new HashSet<>();

    @BeforeEach
    void start() {
        String domain = "plant-" + UUID.randomUUID();
        List<HostAddress> addresses = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            Pleiad orb = Pleiad.builder()
                    .listen("127.0.0.1", 0)
                    .configure(settings -> settings.shutdownGrace(Duration.ofMillis(200)))
                    .build();
            orbs.add(orb);
            addresses.add(
                    new HostAddress(new HostId(name), ListeningAddress.of(orb).orElseThrow()));
        }
        for (int i = 0; i < 3; i++) {
            hosts.add(GroupHost.builder(orbs.get(i))
                    .domain(domain)
                    .name(addresses.get(i).id().name())
                    .hosts(addresses)
                    .leases(LONG)
                    .start());
        }
        hosts.forEach(host -> host.await(PATIENCE));
    }

    @AfterEach
    void close() {
        hosts.forEach(GroupHost::close);
        orbs.forEach(Pleiad::close);
    }

    private HostInfo seen(int by, int host) {
        HostId id = new HostId(String.valueOf((char) ('a' + host)));
        return hosts.get(by).domain().hosts().stream()
                .filter(info -> info.address().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneThatRefusesConnectionsIsOutLongBeforeItsLeaseEnds() {
        orbs.get(2).close();
        await().atMost(PATIENCE).until(() -> !seen(0, 2).alive());
        await().atMost(PATIENCE).until(() -> !seen(1, 2).alive());
        assertThat(hosts.get(0).domain().status().majority()).isTrue();
    }

    @Test
    void eachLifeHasANumberOfItsOwn() throws Exception {
        for (int round = 0; round < 3; round++) {
            await().atMost(PATIENCE)
                    .until(() -> seen(0, 1).alive() && lives.add(seen(0, 1).incarnation()));
            hosts.get(0)
                    .domain()
                    .exclude(new HostId("b"), seen(0, 1).incarnation(), "a test")
                    .toCompletableFuture()
                    .get(20, java.util.concurrent.TimeUnit.SECONDS);
        }
        assertThat(lives).hasSize(3);
    }
}
