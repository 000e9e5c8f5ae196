package org.pleiad.groups.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.PleiadGroups.Peer;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;
import org.pleiad.orb.Pleiad;

class OrbLinksIT {
    private static final DomainId PLANT = new DomainId("plant");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Pleiad orbA = TestHosts.orb();
    private final Pleiad orbB = TestHosts.orb();
    private final HostAddress a = new HostAddress(new HostId("a"), TestHosts.address(orbA));
    private final HostAddress b = new HostAddress(new HostId("b"), TestHosts.address(orbB));
    private final OrbLinks linksA = OrbLinks.of(orbA);
    private final OrbLinks linksB = OrbLinks.of(orbB);
    private final BlockingQueue<String> atB = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        orbA.close();
        orbB.close();
    }

    private Links.Link openB(HostAddress as) {
        return linksB.open(PLANT, as, (from, message) -> atB.add(from + ": " + StandardCharsets.UTF_8.decode(message)));
    }

    private Links.Link openA() {
        return linksA.open(PLANT, a, (from, message) -> {});
    }

    private static ByteBuffer text(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void messagesArriveWholeAndWithTheirSender() throws Exception {
        openB(b);
        Links.Link link = openA();
        link.send(b, text("hello"));
        assertThat(atB.poll(20, TimeUnit.SECONDS)).isEqualTo("a: hello");
        ByteBuffer direct = ByteBuffer.allocateDirect(3);
        direct.put((byte) 'x').put((byte) 'y').put((byte) 'z').flip().position(1);
        link.send(b, direct);
        assertThat(atB.poll(20, TimeUnit.SECONDS)).isEqualTo("a: yz");
    }

    @Test
    void messagesForAnEarlierLifeOfAHostAreLost() throws Exception {
        openB(new HostAddress(new HostId("b#2"), b.orb()));
        Links.Link link = openA();
        link.send(b, text("to the dead"));
        link.send(new HostAddress(new HostId("b#2"), b.orb()), text("to the living"));
        assertThat(atB.poll(20, TimeUnit.SECONDS)).isEqualTo("a: to the living");
        assertThat(atB).isEmpty();
    }

    @Test
    void nothingComesFromAHostThatWasCut() throws Exception {
        openB(b);
        linksB.cut(a.id());
        Links.Link link = openA();
        link.send(b, text("cut"));
        linksB.suspicions(host -> {});
        // a later message on the same connection shows that the first was taken and dropped
        linksA.open(PLANT, new HostAddress(new HostId("c"), a.orb()), (from, message) -> {})
                .send(b, text("heard"));
        assertThat(atB.poll(20, TimeUnit.SECONDS)).isEqualTo("c: heard");
    }

    @Test
    void aHostThatCannotBeReachedIsReportedAndCostsNobodyAWait() {
        orbB.close();
        AtomicBoolean suspected = new AtomicBoolean();
        linksA.suspicions(host -> suspected.set(host.equals(b)));
        Links.Link link = openA();
        await().atMost(PATIENCE).until(() -> {
            link.send(b, text("anybody"));
            return suspected.get();
        });
    }

    @Test
    void aStateComesInPiecesAsItWasCaptured() throws Exception {
        byte[] state = new byte[3_000_000];
        new Random(7).nextBytes(state);
        PeerServant.of(orbB, PLANT).donor(new StateDonor((group, position) -> {
            assertThat(group).isEqualTo(new GroupId(7));
            assertThat(position).isEqualTo(42);
            return new ByteArrayInputStream(state);
        }));
        try (InputStream in = fetch()) {
            assertThat(in.readAllBytes()).isEqualTo(state);
        }
    }

    @Test
    void aDonorThatHasNothingSaysWhy() {
        PeerServant.of(orbB, PLANT).donor(new StateDonor((group, position) -> {
            throw new IOException("came too late");
        }));
        assertThatThrownBy(this::fetch)
                .isInstanceOf(ExecutionException.class)
                .satisfies(failure -> assertThat(Outcome.reason(failure)).isEqualTo("came too late"));
    }

    @Test
    void aStateWhoseDonorIsLostInTheMiddleFails() throws Exception {
        PeerServant.of(orbB, PLANT)
                .donor(new StateDonor((group, position) -> new ByteArrayInputStream(new byte[5_000_000])));
        try (InputStream in = fetch()) {
            assertThat(in.readNBytes(10)).hasSize(10);
            orbB.close();
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("not complete");
        }
    }

    /** The longest entry that an engine may be set to take. */
    @Test
    void piecesOfTheLongestEntryAllGetThrough() {
        AtomicLong octets = new AtomicLong();
        linksB.open(PLANT, b, (from, message) -> octets.addAndGet(message.remaining()));
        Links.Link link = openA();
        int piece = link.longestMessage();
        long whole = 64L << 20;
        for (long sent = 0; sent < whole; sent += piece) {
            link.send(b, ByteBuffer.allocate(piece));
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(octets).hasValue(whole));
    }

    private InputStream fetch() throws Exception {
        return new OrbStateTransfer(orbA, PLANT, PATIENCE)
                .fetch(b, new GroupId(7), 42)
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
    }

    /** Figures only: run it with {@code -Dpleiad.links.rounds=200000}. */
    @Test
    void aRoundOfMessagesCostsAboutAsMuchAsACall() throws Exception {
        int rounds = Integer.getInteger("pleiad.links.rounds", 200);
        Links.Link[] back = new Links.Link[1];
        back[0] = linksB.open(PLANT, b, (from, message) -> back[0].send(a, message));
        BlockingQueue<ByteBuffer> answers = new SynchronousQueue<>();
        Links.Link link = linksA.open(PLANT, a, (from, message) -> {
            if (!answers.offer(message)) {
                try {
                    answers.offer(message, 5, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        long begun = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            link.send(b, ByteBuffer.allocate(100));
            assertThat(answers.poll(20, TimeUnit.SECONDS)).isNotNull();
        }
        long messages = System.nanoTime() - begun;
        Peer peer = orbA.resolve(PeerKeys.url(b.orb(), PeerKeys.peer(PLANT)), Peer.class);
        begun = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            peer.lives("b", 0L);
        }
        long calls = System.nanoTime() - begun;
        // a line for whoever asked for figures
        if (rounds > 200) {
            System.out.println("a round of messages: " + messages / rounds / 1000.0 + " µs, a call: "
                    + calls / rounds / 1000.0 + " µs");
        }
        assertThat(messages).isPositive();
    }
}
