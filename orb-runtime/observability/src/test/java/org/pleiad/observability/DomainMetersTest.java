package org.pleiad.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainStatistics;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.HostId;

class DomainMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void tellsHowTheHostStands() {
        DomainStatus status = new DomainStatus(
                DomainStatus.Role.LEADER,
                Optional.empty(),
                3,
                40,
                42,
                Set.of(new HostId("a"), new HostId("b")),
                0,
                true);
        DomainStatistics numbers = new DomainStatistics(7, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12);
        Domain domain = (Domain) Proxy.newProxyInstance(
                Domain.class.getClassLoader(),
                new Class<?>[] {Domain.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "status" -> status;
                    case "statistics" -> numbers;
                    case "groups" -> List.of();
                    case "hashCode" -> 1;
                    default -> proxy == (arguments == null ? null : arguments[0]);
                });
        DomainMeters meters = DomainMeters.of(domain, Tags.of("domain", "plant"));
        meters.bindTo(registry);

        assertThat(gauge("majority")).isEqualTo(1);
        assertThat(gauge("leader")).isEqualTo(1);
        assertThat(gauge("position")).isEqualTo(40);
        assertThat(gauge("behind")).isEqualTo(2);
        assertThat(gauge("hosts")).isEqualTo(2);
        assertThat(gauge("members.fewest")).isZero();
        assertThat(gauge("requests.waiting")).isEqualTo(8);
        assertThat(registry.get("corba.groups.requests").functionCounter().count())
                .isEqualTo(7);
        meters.close();
        assertThat(registry.getMeters()).isEmpty();
    }

    private double gauge(String name) {
        return registry.get("corba.groups." + name)
                .tag("domain", "plant")
                .gauge()
                .value();
    }
}
