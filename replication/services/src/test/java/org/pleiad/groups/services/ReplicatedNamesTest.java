package org.pleiad.groups.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.Domains;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.StateTransfer;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.local.LocalEngine;
import org.pleiad.groups.local.LocalNetwork;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.naming.store.Bound;
import org.pleiad.naming.store.NameKey;
import org.pleiad.naming.store.NameStore;
import org.pleiad.naming.store.Names;

class ReplicatedNamesTest {
    private static final NameKey TELLER = new NameKey("teller", "");

    private final LocalNetwork network = LocalNetwork.separate();
    private final Map<HostId, Domain> domains = new HashMap<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private ReplicatedNames replica(String name, String... hosts) throws Exception {
        List<HostAddress> all = new ArrayList<>();
        for (String host : hosts) {
            all.add(new HostAddress(new HostId(host), host + ":1"));
        }
        HostAddress self = new HostAddress(new HostId(name), name + ":1");
        SystemEnvironment environment = new SystemEnvironment();
        StateTransfer transfers = (from, group, position) -> {
            try {
                return CompletableFuture.completedFuture(domains.get(from.id()).captured(group, position));
            } catch (java.io.IOException none) {
                return CompletableFuture.failedFuture(none);
            }
        };
        LocalEngine engine = new LocalEngine(environment, network);
        Domain domain = Domains.open(
                engine,
                new DomainConfig(
                        new DomainId("names"),
                        self,
                        all,
                        Optional.empty(),
                        DomainConfig.Timing.DEFAULT,
                        DomainConfig.Limits.DEFAULT),
                environment,
                transfers);
        domains.put(self.id(), domain);
        open.add(domain);
        open.add(engine);
        open.add(environment);
        ReplicatedNames names = ReplicatedNames.of(() -> domain);
        domain.serve(ReplicatedNames.GROUP, names.member());
        return names;
    }

    private void join(String name) throws Exception {
        Domain domain = domains.get(new HostId(name));
        domain.enter().toCompletableFuture().get(30, TimeUnit.SECONDS);
        GroupInfo group = domain.create(ReplicatedNames.definition(3))
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
        domain.join(group.id()).toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private List<ReplicatedNames> three() throws Exception {
        List<ReplicatedNames> replicas = new ArrayList<>();
        for (String name : new String[] {"a", "b", "c"}) {
            replicas.add(replica(name, "a", "b", "c"));
        }
        for (String name : new String[] {"a", "b", "c"}) {
            join(name);
        }
        for (ReplicatedNames each : replicas) {
            each.await(Duration.ofSeconds(30));
        }
        return replicas;
    }

    private static Bound bound(String text) {
        return Bound.object(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bind(NameStore store, NameKey name, Bound bound) throws AlreadyBound {
        store.<Void, AlreadyBound, RuntimeException>change(names -> {
            if (names.find(NameStore.ROOT, name) != null) {
                throw new AlreadyBound();
            }
            names.put(NameStore.ROOT, name, bound);
            return null;
        });
    }

    @Test
    void findsEverywhereWhatWasBoundAnywhere() throws Exception {
        List<ReplicatedNames> replicas = three();
        bind(replicas.get(0), TELLER, bound("one"));
        for (ReplicatedNames each : replicas) {
            try (Names names = each.names()) {
                assertThat(names.find(NameStore.ROOT, TELLER)).isEqualTo(bound("one"));
            }
        }
        assertThat(replicas.stream().map(NameStore::identity).distinct()).hasSize(1);
    }

    @Test
    void bindsANameOnceWhoeverTriesAtTheSameTime() throws Exception {
        List<ReplicatedNames> replicas = three();
        List<CompletableFuture<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ReplicatedNames at = replicas.get(i % 3);
            Bound mine = bound("try " + i);
            tries.add(CompletableFuture.supplyAsync(() -> {
                try {
                    bind(at, TELLER, mine);
                    return true;
                } catch (AlreadyBound taken) {
                    return false;
                }
            }));
        }
        long bound = 0;
        for (CompletableFuture<Boolean> each : tries) {
            bound += each.get(30, TimeUnit.SECONDS) ? 1 : 0;
        }
        assertThat(bound).isEqualTo(1);
    }

    @Test
    void knowsAtOnceThatANameIsTakenElsewhere() throws Exception {
        List<ReplicatedNames> replicas = three();
        bind(replicas.get(0), TELLER, bound("one"));
        assertThatThrownBy(() -> bind(replicas.get(2), TELLER, bound("two"))).isInstanceOf(AlreadyBound.class);
    }

    @Test
    void givesContextsNumbersThatNoOtherHas() throws Exception {
        List<ReplicatedNames> replicas = three();
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            numbers.add(replicas.get(i % 3).<Long, RuntimeException, RuntimeException>change(names -> names.create()));
        }
        assertThat(numbers).doesNotHaveDuplicates();
        for (ReplicatedNames each : replicas) {
            try (Names names = each.names()) {
                assertThat(numbers).allMatch(names::exists);
            }
        }
    }

    @Test
    void givesALateReplicaAllNames() throws Exception {
        ReplicatedNames a = replica("a", "a", "b");
        ReplicatedNames b = replica("b", "a", "b");
        join("a");
        a.await(Duration.ofSeconds(30));
        for (int i = 0; i < 1_000; i++) {
            bind(a, new NameKey("name" + i, "kind"), bound("object " + i));
        }
        join("b");
        b.await(Duration.ofSeconds(30));
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            try (Names names = b.names()) {
                assertThat(names.list(NameStore.ROOT, null, 2_000)).hasSize(1_000);
            }
        });
        assertThat(b.identity()).isEqualTo(a.identity());
    }
}
