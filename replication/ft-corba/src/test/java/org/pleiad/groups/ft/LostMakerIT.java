package org.pleiad.groups.ft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.groups.ft.TestDomain.TYPE;
import static org.pleiad.groups.ft.TestDomain.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.FT.Property;
import org.omg.FT.ReplicationManager;
import org.pleiad.groups.core.HostInfo;

/** What becomes of a group whose maker dies while it makes it. */
class LostMakerIT {
    /** Whoever asked a factory that hangs waits for it as long as one may, and then for a domain that is not there. */
    private static final FtConfig SHORT = new FtConfig(Duration.ofSeconds(2), Duration.ofSeconds(4));

    @Test
    void aGroupWhoseMakerIsLostInTheMidstOfItIsEnded() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (TestDomain domain = new TestDomain(SHORT, "a", "b", "c")) {
            domain.registerEverywhere();
            TestDomain.Host leader = domain.leader();
            List<TestDomain.Host> others = domain.hosts.values().stream()
                    .filter(host -> host != leader)
                    .toList();
            TestDomain.Host maker = others.get(0);
            TestDomain.Host hanging = others.get(1);
            hanging.services.register(TYPE, criteria -> {
                asked.countDown();
                hang(over);
                return hanging.make();
            });
            ReplicationManager manager = domain.manager(maker.name);
            CompletableFuture<Void> creation = CompletableFuture.runAsync(() -> {
                try {
                    manager.create_object(TYPE, new Property[0], new AnyHolder());
                } catch (UserException | SystemException lost) {
                    throw new IllegalStateException(lost);
                }
            });
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(leader.domain.groups()).hasSize(2);

            // lost to the others; its process lives on
            domain.network.crash(TestDomain.ID, maker.domain.self().id());
            exclude(leader, maker.name);

            await().untilAsserted(() -> assertThat(leader.domain.groups()).hasSize(1));
            assertThat(creation).failsWithin(Duration.ofSeconds(40));
        } finally {
            over.countDown();
        }
    }

    private static void hang(CountDownLatch over) {
        try {
            over.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void exclude(TestDomain.Host at, String lost) throws Exception {
        HostInfo info = at.domain.hosts().stream()
                .filter(host -> host.address().id().name().equals(lost))
                .findFirst()
                .orElseThrow();
        at.domain
                .exclude(info.address().id(), info.incarnation(), "lost in a test")
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
    }
}
