package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/** Without faults every call is executed exactly once, however many callers there are and however they are connected. */
@Timeout(300)
class ManyCallersIT {

    private interface Work {
        void run(int caller) throws Exception;
    }

    private static void allAtOnce(int callers, Work work) throws Exception {
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            int caller = i;
            running.add(Concurrently.run(() -> {
                try {
                    work.run(caller);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }));
        }
        for (CompletableFuture<Void> one : running) {
            one.get(4, TimeUnit.MINUTES);
        }
    }

    @Test
    void aMillionIncrementsOfRemoteAndLocalCallersAddUpToAMillion() throws Exception {
        EchoServant counter = new EchoServant();
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad first = Pleiad.builder().build();
                Pleiad second = Pleiad.builder().build()) {
            Echo local = server.export(counter, Echo.class);
            String reference = server.toText(local);
            Echo[] echoes = {local, first.resolve(reference, Echo.class), second.resolve(reference, Echo.class)};
            int[] callsOfEach = {470_000, 15_000, 15_000};
            allAtOnce(6, caller -> {
                for (int i = 0; i < callsOfEach[caller % 3]; i++) {
                    echoes[caller % 3].ping(i);
                }
            });
        }
        assertThat(counter.calls).hasValue(1_000_000);
    }

    /** More callers than connections, so their octets share one; servants end in another order than they began. */
    @Test
    void sixtyFourCallersOnOneConnectionEachGetTheirOwnReply() throws Exception {
        AtomicInteger turn = new AtomicInteger();
        EchoServant servant = new EchoServant() {
            @Override
            public byte[] copy(byte[] data) {
                if (turn.incrementAndGet() % 3 == 0) {
                    Thread.yield();
                }
                return super.copy(data);
            }
        };
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad client = Pleiad.builder()
                        .configure(config ->
                                config.transport(org.pleiad.orb.transport.TransportConfig.defaults().toBuilder()
                                        .maxConnectionsPerEndpoint(1)
                                        .fragmentBytes(1024)
                                        .build()))
                        .build()) {
            Echo echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
            allAtOnce(64, caller -> {
                Random random = new Random(caller);
                for (int i = 0; i < 30; i++) {
                    // up to ten fragments, between those of other callers
                    byte[] data = new byte[random.nextInt(10_000)];
                    random.nextBytes(data);
                    byte[] back = echo.copy(data);
                    assertThat(checksum(back)).isEqualTo(checksum(data));
                    assertThat(Arrays.equals(back, data)).isTrue();
                }
            });
        }
        assertThat(servant.calls).hasValue(64 * 30);
    }

    private static long checksum(byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(data);
        return sum.getValue();
    }

    /** Calls its neighbour as often as it is told to. */
    private static final class Ring extends EchoServant {
        private volatile Echo neighbour;

        @Override
        public int ping(int depth) {
            super.ping(depth);
            return depth == 0 ? 0 : neighbour.ping(depth - 1) + 1;
        }
    }

    /** x calls y calls z calls x, a hundred calls deep, over few connections. */
    @Test
    void callsThatComeBackToTheirCallerDoNotWaitForEachOther() throws Exception {
        Ring[] ring = {new Ring(), new Ring(), new Ring()};
        List<Pleiad> orbs = new ArrayList<>();
        try {
            List<String> references = new ArrayList<>();
            for (Ring member : ring) {
                Pleiad orb = Pleiad.builder()
                        .listen("127.0.0.1", 0)
                        .configure(config ->
                                config.transport(org.pleiad.orb.transport.TransportConfig.defaults().toBuilder()
                                        .maxConnectionsPerEndpoint(1)
                                        .build()))
                        .build();
                orbs.add(orb);
                references.add(orb.toText(orb.export(member, Echo.class)));
            }
            for (int i = 0; i < 3; i++) {
                ring[i].neighbour = orbs.get(i).resolve(references.get((i + 1) % 3), Echo.class);
            }
            assertThat(ring[0].neighbour.ping(100)).isEqualTo(100);
            allAtOnce(
                    4, caller -> assertThat(ring[caller % 3].neighbour.ping(60)).isEqualTo(60));
        } finally {
            orbs.forEach(Pleiad::close);
        }
        assertThat(ring[0].calls.get() + ring[1].calls.get() + ring[2].calls.get())
                .isEqualTo(101 + 4 * 61);
    }
}
