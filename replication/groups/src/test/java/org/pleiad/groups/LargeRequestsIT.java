package org.pleiad.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IMP_LIMIT;
import org.pleiad.groups.host.ListeningAddress;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.test.Plant.Counter;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;

/** Requests of many megabytes, over three hosts of the engine for several processes. */
@Timeout(120)
class LargeRequestsIT {
    private final List<Pleiad> orbs = new ArrayList<>();
    private final List<GroupHost> hosts = new ArrayList<>();

    @AfterEach
    void close() {
        hosts.forEach(GroupHost::close);
        orbs.forEach(Pleiad::close);
    }

    private Counter replicated(int entryOctets) {
        String domain = "plant-" + UUID.randomUUID();
        List<HostAddress> addresses = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
            orbs.add(orb);
            addresses.add(
                    new HostAddress(new HostId(name), ListeningAddress.of(orb).orElseThrow()));
        }
        for (int i = 0; i < 3; i++) {
            GroupHostBuilder builder = GroupHost.builder(orbs.get(i))
                    .domain(domain)
                    .name(addresses.get(i).id().name())
                    .hosts(addresses);
            if (entryOctets > 0) {
                builder.setting("entry.octets", Integer.toString(entryOctets));
            }
            hosts.add(builder.start());
        }
        hosts.forEach(host -> host.await(Duration.ofSeconds(60)));
        // at a follower, so that requests are passed on to the leader and come back from it
        int leader = addresses.stream()
                .map(HostAddress::id)
                .toList()
                .indexOf(hosts.get(0).domain().status().leader().orElseThrow());
        int at = (leader + 1) % 3;
        Counter counter = Groups.create(orbs.get(at), "counters/main", Counter.class)
                .member(new CounterServant("one"), new CounterServant.State())
                .reference();
        return orbs.get(at).with(counter, CallOptions.deadline(Duration.ofSeconds(60)));
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedAtOnce() {
        Counter counter = replicated(0);
        assertThatThrownBy(() -> counter.measure("x".repeat(20_000_000)))
                .isInstanceOfSatisfying(IMP_LIMIT.class, refused -> {
                    assertThat(refused.minor).isEqualTo(Minor.GROUP_REQUEST_TOO_LARGE.code());
                    assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
                });
        assertThat(counter.measure("x".repeat(15_000_000))).isEqualTo(15_000_000);
        assertThat(counter.add(1)).isEqualTo(1);
    }

    @Test
    void whereTheSettingAllowsItALargeOneGoesInPieces() {
        Counter counter = replicated(64 << 20);
        assertThat(counter.measure("x".repeat(50_000_000))).isEqualTo(50_000_000);
        assertThat(counter.add(1)).isEqualTo(1);
    }

    @Test
    void aSettingThatIsNoneIsNamed() {
        assertThatThrownBy(() -> replicated(17))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entry.octets = 17");
    }
}
