package org.pleiad.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pleiad.observability.Shop.Till;
import org.pleiad.orb.Pleiad;

/** The state of an ORB as meters. */
class OrbMetersIT {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void metersFollowTheOrbUntilTheyAreClosed() throws Exception {
        try (Pleiad server = Pleiad.builder()
                        .listen("127.0.0.1", 0)
                        .configure(settings -> settings.orbId("shop"))
                        .build();
                Pleiad client = Pleiad.builder().build()) {
            OrbMeters meters = OrbMeters.of(server.orb());
            meters.bindTo(registry);
            Till till = client.resolve(server.toText(server.export(new TillServant(), Till.class)), Till.class);
            for (int i = 0; i < 10; i++) {
                till.add(i);
            }

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(count("corba.orb.requests.received")).isGreaterThanOrEqualTo(10));
            assertThat(registry.get("corba.orb.connections.open")
                            .tag("orb", "shop")
                            .gauge()
                            .value())
                    .isPositive();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(registry.get("corba.orb.requests.active")
                                    .tag("side", "server")
                                    .gauge()
                                    .value())
                            .isZero());
            assertThat(registry.get("corba.orb.octets")
                            .tags("side", "server", "direction", "received")
                            .functionCounter()
                            .count())
                    .isGreaterThan(100);
            assertThat(count("corba.orb.requests.refused")).isZero();

            meters.close();
            assertThat(registry.getMeters()).isEmpty();
        }
    }

    private double count(String name) {
        return registry.get(name).functionCounter().count();
    }
}
