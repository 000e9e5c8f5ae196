package org.pleiad.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.PleiadGroups.Host;
import org.pleiad.groups.PleiadGroups.HostState;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.host.Leases;
import org.pleiad.groups.host.ListeningAddress;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.test.Plant.Counter;
import org.pleiad.orb.Pleiad;

/** Three hosts in one process, each with an ORB of its own; the engine is the local one. */
class GroupHostIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Leases QUICK = new Leases(
            Duration.ofMillis(100), Duration.ofMillis(1500), Duration.ofMillis(1500), Duration.ofSeconds(60));

    private final String domain = "plant-" + UUID.randomUUID();
    private final List<Pleiad> orbs = new ArrayList<>();
    private final List<HostAddress> addresses = new ArrayList<>();
    private final List<GroupHost> hosts = new ArrayList<>();

    @AfterEach
    void close() {
        hosts.forEach(GroupHost::close);
        orbs.forEach(Pleiad::close);
    }

    private void start(int count) {
        for (int i = 0; i < count; i++) {
            Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
            orbs.add(orb);
            addresses.add(new HostAddress(
                    new HostId(String.valueOf((char) ('a' + i))),
                    ListeningAddress.of(orb).orElseThrow()));
        }
        for (int i = 0; i < count; i++) {
            hosts.add(GroupHost.builder(orbs.get(i))
                    .domain(domain)
                    .name(addresses.get(i).id().name())
                    .hosts(addresses)
                    .engine("local")
                    .leases(QUICK)
                    .start());
        }
        hosts.forEach(host -> host.await(PATIENCE));
    }

    private Membership<Counter> member(int at, Style style) {
        return Groups.create(orbs.get(at), "counters/main", Counter.class)
                .replicas(3)
                .minimum(2)
                .style(style)
                .readOnly("value", "where")
                .member(new CounterServant(addresses.get(at).id().name()), new CounterServant.State());
    }

    private Host administration(int at) {
        return orbs.get(0).resolve("corbaloc:iiop:1.2@" + addresses.get(at).orb() + "/PleiadGroups", Host.class);
    }

    @Test
    void aServantIsReplicatedByRegistrationAndCalledByAnOrdinaryClient() {
        start(3);
        for (int i = 0; i < 3; i++) {
            member(i, Style.ACTIVE);
        }
        try (Pleiad client = Pleiad.builder().build()) {
            Counter counter = client.resolve(
                    orbs.get(0).toText(Groups.find(orbs.get(0), "counters/main", Counter.class)), Counter.class);
            assertThat(counter.add(5)).isEqualTo(5);
            assertThat(counter.add(2)).isEqualTo(7);
            assertThat(counter.value()).isEqualTo(7);
        }
        assertThat(administration(2).groups()).singleElement().satisfies(group -> {
            assertThat(group.what.name).isEqualTo("counters/main");
            assertThat(group.what.type_id).isEqualTo("IDL:plant.test/Plant/Counter:1.0");
            assertThat(group.members).extracting(member -> member.host).containsExactlyInAnyOrder("a", "b", "c");
        });
    }

    @Test
    void aMemberThatComesLaterHasTheStateOfTheOthers() {
        start(3);
        Counter counter = member(0, Style.ACTIVE).reference();
        for (int i = 0; i < 20; i++) {
            counter.add(1);
        }
        Membership<Counter> late = member(1, Style.ACTIVE);
        assertThat(late.view().members()).hasSize(2);
        hosts.get(0).close();
        assertThat(late.reference().add(1)).isEqualTo(21);
    }

    @Test
    void aHostThatWasExcludedComesBackByItselfWithTheStateOfTheOthers() throws Exception {
        start(3);
        for (int i = 0; i < 3; i++) {
            member(i, Style.ACTIVE);
        }
        Counter counter = Groups.find(orbs.get(0), "counters/main", Counter.class);
        counter.add(1);
        long before = life("b");
        administration(0).exclude("b", "a test asks for it");
        await().atMost(PATIENCE).until(() -> life("b") > before);
        await().atMost(PATIENCE).until(() -> administration(0).find("counters/main").members.length == 3);
        assertThat(counter.add(1)).isEqualTo(2);
        hosts.get(0).close();
        hosts.get(2).close();
    }

    private long life(String name) {
        for (HostState host : administration(0).hosts()) {
            if (host.name.equals(name) && host.alive) {
                return host.incarnation;
            }
        }
        return 0;
    }

    @Test
    void aHostWhoseProcessIsGoneIsExcludedAndTheDomainMakesAnotherMember() throws Exception {
        start(3);
        for (int i = 0; i < 3; i++) {
            hosts.get(i).offer(new CounterProvider(addresses.get(i).id().name()));
        }
        Counter counter = Groups.create(orbs.get(0), "counters/kept", Counter.class)
                .replicas(2)
                .minimum(2)
                .reference();
        await().atMost(PATIENCE).until(() -> administration(0).find("counters/kept").members.length == 2);
        assertThat(Groups.find(orbs.get(0), "counters/kept", Counter.class).add(4))
                .isEqualTo(4);
        String lost = administration(0).find("counters/kept").members[1].host;
        int index = lost.charAt(0) - 'a';
        int asked = index == 0 ? 1 : 0;
        orbs.get(index).close();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(administrationFrom(asked).find("counters/kept").members)
                        .hasSize(2)
                        .extracting(member -> member.host)
                        .doesNotContain(lost));
        assertThat(Groups.find(orbs.get(asked), "counters/kept", Counter.class).add(1))
                .isEqualTo(5);
        assertThat(counter).isNotNull();
    }

    private Host administrationFrom(int at) {
        return orbs.get(at).resolve("corbaloc:iiop:1.2@" + addresses.get(at).orb() + "/PleiadGroups", Host.class);
    }

    @Test
    void aHostJoinsADomainThatExistsAndGoesForGood() throws Exception {
        start(3);
        Counter counter = member(0, Style.ACTIVE).reference();
        counter.add(9);
        Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
        orbs.add(orb);
        GroupHost late = GroupHost.builder(orb)
                .domain(domain)
                .name("d")
                .joining(addresses.get(1).orb())
                .engine("local")
                .leases(QUICK)
                .start();
        hosts.add(late);
        addresses.add(new HostAddress(new HostId("d"), ListeningAddress.of(orb).orElseThrow()));
        late.await(PATIENCE);
        assertThat(administration(0).hosts()).filteredOn(host -> host.votes).hasSize(4);
        assertThat(member(3, Style.ACTIVE).view().members()).hasSize(2);
        hosts.get(0).close();
        assertThat(Groups.find(orb, "counters/main", Counter.class).add(1)).isEqualTo(10);
    }

    @Test
    void aProcessThatLostItsMemoryComesBackAsAnotherHost() throws Exception {
        start(3);
        for (int i = 0; i < 3; i++) {
            member(i, Style.ACTIVE);
        }
        Groups.find(orbs.get(0), "counters/main", Counter.class).add(5);
        hosts.get(2).close();
        hosts.set(
                2,
                GroupHost.builder(orbs.get(2))
                        .domain(domain)
                        .name("c")
                        .hosts(addresses)
                        .engine("local")
                        .leases(QUICK)
                        .start()
                        .await(PATIENCE));
        assertThat(hosts.get(2).domain().self().id()).isEqualTo(new HostId("c#2"));
        assertThat(member(2, Style.ACTIVE).view().members()).hasSize(3);
        assertThat(Groups.find(orbs.get(2), "counters/main", Counter.class).add(1))
                .isEqualTo(6);
        assertThat(administration(0).hosts())
                .filteredOn(host -> host.votes)
                .extracting(host -> host.name)
                .containsExactlyInAnyOrder("a", "b", "c#2");
    }

    @Test
    void anEmbeddedGroupNeedsNoSetUp() {
        Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
        orbs.add(orb);
        Membership<Counter> alone = Groups.create(orb, "alone", Counter.class)
                .member(new CounterServant("here"), new CounterServant.State());
        assertThat(alone.reference().add(3)).isEqualTo(3);
        assertThat(alone.view().members()).hasSize(1);
        alone.leave();
        GroupHost.of(orb).orElseThrow().close();
    }

    @Test
    void anOperatorMovesMembersAbout() throws Exception {
        start(3);
        for (int i = 0; i < 3; i++) {
            hosts.get(i).offer(new CounterProvider(addresses.get(i).id().name()));
        }
        member(0, Style.WARM_PASSIVE);
        Host admin = administration(1);
        assertThat(admin.add("counters/main", "b").members)
                .extracting(member -> member.host)
                .containsExactly("a", "b");
        assertThat(admin.promote("counters/main", "b").members[1].primary).isTrue();
        admin.drain("c", true);
        assertThatThrownBy(() -> admin.add("counters/main", ""))
                .isInstanceOfSatisfying(
                        org.pleiad.groups.PleiadGroups.Refused.class,
                        refused -> assertThat(refused.reason).contains("no host that lives, is not draining"));
        admin.drain("c", false);
        assertThat(admin.add("counters/main", "").members).hasSize(3);
        assertThat(admin.withdraw("counters/main", "b").members)
                .extracting(member -> member.host)
                .containsExactly("a", "c");
        assertThatThrownBy(() -> admin.find("counters/none"))
                .isInstanceOfSatisfying(
                        org.pleiad.groups.PleiadGroups.Refused.class,
                        refused ->
                                assertThat(refused.reason).contains("no group").contains("counters/main"));
    }

    @Test
    void aSecondHostInOneOrbIsRefused() {
        start(1);
        assertThatThrownBy(() -> GroupHost.builder(orbs.get(0)).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is host a of domain " + domain);
        assertThatThrownBy(() -> GroupHost.builder(orbs.get(0)).engine("abacus").start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no engine \"abacus\"")
                .hasMessageContaining("local");
    }
}
