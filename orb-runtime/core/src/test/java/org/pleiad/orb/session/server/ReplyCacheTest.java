package org.pleiad.orb.session.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.SessionClock;
import org.pleiad.orb.session.SessionConfig;
import org.pleiad.orb.session.SessionContext;

class ReplyCacheTest {
    private static final SessionConfig CONFIG = SessionConfig.DEFAULT;

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong numbers = new AtomicLong(100);
    private ReplyCache cache = cache(CONFIG);

    private ReplyCache cache(SessionConfig config) {
        return new ReplyCache(
                config, new SessionClock(nanos::get, 1_000_000), numbers::incrementAndGet, SessionStore.NONE);
    }

    @AfterEach
    void close() {
        cache.close();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private FtRequest identity(int retentionId) {
        return new FtRequest("client", retentionId, time() + 60 * TimeT.PER_SECOND);
    }

    private long time() {
        return TimeT.ofMillis(1_000_000) + nanos.get() / 100;
    }

    private Execution admit(long session, int retentionId, int acknowledgedBelow, Copy copy) {
        return cache.admit(
                identity(retentionId), new SessionContext(session, acknowledgedBelow, 1), GiopVersion.V1_2, copy);
    }

    private Execution admit(long session, int retentionId) {
        return admit(session, retentionId, 1, new Copy());
    }

    private void run(long session, int retentionId, byte... reply) {
        Execution execution = admit(session, retentionId);
        assertThat(execution).as("request %d is new", retentionId).isNotNull();
        execution.finish(reply);
    }

    private static void assertRefused(Minor minor, CompletionStatus completed, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(SystemException.class, e -> {
            assertThat(minor.matches(e)).as("%s is %s", e, minor).isTrue();
            assertThat(e.completed).isEqualTo(completed);
        });
    }

    private void assertForgotten(long session, int retentionId) {
        assertRefused(Minor.SESSION_FORGOTTEN, CompletionStatus.COMPLETED_NO, () -> admit(session, retentionId));
    }

    @Test
    void repetitionGetsTheOriginalReply() {
        long session = cache.open("client").session();
        run(session, 1, (byte) 7);
        Copy again = new Copy();

        assertThat(admit(session, 1, 1, again)).isNull();
        assertThat(again.reply).containsExactly(7);
        assertThat(cache.repetitions()).isEqualTo(1);
    }

    @Test
    void repetitionOfARunningRequestWaitsForItsReply() {
        long session = cache.open("client").session();
        Execution running = admit(session, 1);
        Copy again = new Copy();
        Copy third = new Copy();
        assertThat(admit(session, 1, 1, again)).isNull();
        assertThat(admit(session, 1, 1, third)).isNull();
        assertThat(again.reply).isNull();

        running.finish(new byte[] {3});

        assertThat(again.reply).containsExactly(3);
        assertThat(third.reply).containsExactly(3);
    }

    @Test
    void sameArrivalSeenTwiceIsAnsweredByTheExecutionAlone() {
        long session = cache.open("client").session();
        Copy only = new Copy();
        Execution running = admit(session, 1, 1, only);
        assertThat(admit(session, 1, 1, only)).isNull();

        running.finish(new byte[] {3});

        assertThat(only.reply)
                .as("whoever carries the request out sends this one")
                .isNull();
    }

    @Test
    void fewArrivalsWaitHoweverManyCome() {
        long session = cache.open("client").session();
        Execution running = admit(session, 1);
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            copies.add(new Copy());
            admit(session, 1, 1, copies.get(i));
        }
        running.finish(new byte[] {3});

        assertThat(copies.stream().filter(copy -> copy.reply != null)).hasSize(8);
        assertThat(copies.get(999).reply).containsExactly(3);
    }

    @Test
    void lostOutcomeIsSaidToBeUnknown() {
        long session = cache.open("client").session();
        Execution running = admit(session, 1);
        Copy waiting = new Copy();
        admit(session, 1, 1, waiting);

        running.lose();

        assertThat(waiting.refusal.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
        assertRefused(Minor.OUTCOME_LOST, CompletionStatus.COMPLETED_MAYBE, () -> admit(session, 1));
    }

    @Test
    void acknowledgedRepliesAreDroppedAndTheirRequestsRefused() {
        long session = cache.open("client").session();
        for (int id = 1; id <= 5; id++) {
            run(session, id, (byte) id);
        }
        admit(session, 6, 5, new Copy()).finish(new byte[1]);

        assertThat(cache.replies()).isEqualTo(2);
        assertForgotten(session, 4);
        Copy fifth = new Copy();
        admit(session, 5, 5, fifth);
        assertThat(fifth.reply).containsExactly(5);
    }

    @Test
    void acknowledgementOfARunningRequestDropsItsReplyWhenItEnds() {
        long session = cache.open("client").session();
        Execution given = admit(session, 1);
        run(session, 2, (byte) 2);
        admit(session, 3, 3, new Copy()).finish(new byte[1]);
        given.finish(new byte[1]);

        assertThat(cache.replies()).isEqualTo(1);
        assertForgotten(session, 1);
    }

    @Test
    void hugeLeapOfAcknowledgementsCostsNothing() {
        long session = cache.open("client").session();
        run(session, 1, (byte) 1);
        admit(session, Integer.MAX_VALUE, Integer.MAX_VALUE, new Copy()).finish(new byte[1]);
        assertThat(cache.replies()).isEqualTo(1);
        assertForgotten(session, 1);
        assertForgotten(session, 77);
    }

    @Test
    void requestsMayComeOutOfOrder() {
        long session = cache.open("client").session();
        run(session, 3, (byte) 3);
        run(session, 1, (byte) 1);
        run(session, 2, (byte) 2);
        assertThat(cache.replies()).isEqualTo(3);
    }

    @Test
    void tooManyOctetsForgetTheOldestRepliesOfAllSessions() {
        cache = cache(CONFIG.maxReplyOctets(10_000));
        long first = cache.open("client").session();
        long second = cache.open("client").session();
        run(first, 1, new byte[4000]);
        run(second, 1, new byte[4000]);
        run(second, 2, new byte[4000]);
        run(second, 3, new byte[4000]);

        assertThat(cache.replyOctets()).isLessThanOrEqualTo(10_000);
        assertForgotten(second, 1);
    }

    @Test
    void replyThatFitsNowhereIsForgottenAtOnce() {
        cache = cache(CONFIG.maxReplyOctets(1_000));
        long session = cache.open("client").session();
        run(session, 1, new byte[4000]);

        assertThat(cache.replies()).isZero();
        assertForgotten(session, 1);
        run(session, 2, new byte[10]);
    }

    @Test
    void tooManyRepliesForgetTheOldest() {
        cache = cache(CONFIG.maxReplies(10));
        long session = cache.open("client").session();
        for (int id = 1; id <= 100; id++) {
            run(session, id, (byte) 1);
        }
        assertThat(cache.replies()).isEqualTo(10);
        assertForgotten(session, 90);
    }

    @Test
    void oldRepliesAreForgottenAndNeverExecutedAgain() {
        long session = cache.open("client").session();
        run(session, 1, (byte) 1);
        pass(Duration.ofMinutes(5).plusMillis(1));
        cache.sweep();

        assertThat(cache.replies()).isZero();
        assertForgotten(session, 1);
        run(session, 2, (byte) 2);
    }

    @Test
    void deadClientLeavesNothing() {
        long session = cache.open("client").session();
        run(session, 1, new byte[1000]);
        pass(Duration.ofMinutes(61));
        cache.sweep();

        assertThat(cache.sessions()).isZero();
        assertThat(cache.replyOctets()).isZero();
        assertRefused(Minor.SESSION_UNKNOWN, CompletionStatus.COMPLETED_NO, () -> admit(session, 1));
    }

    @Test
    void requestThatComesTooLateIsRefused() {
        long session = cache.open("client").session();
        FtRequest old = new FtRequest("client", 1, time());
        pass(Duration.ofSeconds(61));

        assertRefused(
                Minor.REQUEST_EXPIRED,
                CompletionStatus.COMPLETED_NO,
                () -> cache.admit(old, new SessionContext(session, 1, 1), GiopVersion.V1_2, new Copy()));
    }

    @Test
    void requestThatIsLateByLessThanTheToleranceIsExecuted() {
        long session = cache.open("client").session();
        FtRequest late = new FtRequest("client", 1, time());
        pass(Duration.ofSeconds(59));

        assertThat(cache.admit(late, new SessionContext(session, 1, 1), GiopVersion.V1_2, new Copy()))
                .isNotNull();
    }

    @Test
    void unknownAndForeignSessionsAreRefused() {
        long session = cache.open("client").session();

        assertRefused(Minor.SESSION_UNKNOWN, CompletionStatus.COMPLETED_NO, () -> admit(session + 1, 1));
        assertRefused(
                Minor.SESSION_UNKNOWN,
                CompletionStatus.COMPLETED_NO,
                () -> cache.admit(
                        new FtRequest("another", 1, Long.MAX_VALUE),
                        new SessionContext(session, 1, 1),
                        GiopVersion.V1_2,
                        new Copy()));
    }

    @Test
    void openingAgainDoesNotBringBackTheFirstSession() {
        long session = cache.open("client").session();
        run(session, 1, (byte) 1);
        cache.close(session);

        long again = cache.open("client").session();

        assertThat(again).isNotEqualTo(session);
        assertRefused(Minor.SESSION_UNKNOWN, CompletionStatus.COMPLETED_NO, () -> admit(session, 1));
    }

    @Test
    void anotherGiopVersionIsNotAnsweredInTheOldOne() {
        long session = cache.open("client").session();
        run(session, 1, (byte) 1);

        assertRefused(
                Minor.SESSION_FORGOTTEN,
                CompletionStatus.COMPLETED_NO,
                () -> cache.admit(identity(1), new SessionContext(session, 1, 2), GiopVersion.V1_1, new Copy()));
    }

    @Test
    void sessionUnusedForLongestMakesRoom() {
        cache = cache(CONFIG.maxSessions(20));
        Set<Long> opened = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            opened.add(cache.open("client").session());
            assertThat(cache.sessions()).isLessThanOrEqualTo(20);
        }
        assertThat(opened).hasSize(200);
    }

    @Test
    void sessionsWithRunningRequestsStayAndNewOnesAreRefused() {
        cache = cache(CONFIG.maxSessions(3));
        for (int i = 0; i < 3; i++) {
            admit(cache.open("client").session(), 1);
        }
        assertRefused(Minor.SESSION_LIMIT, CompletionStatus.COMPLETED_NO, () -> cache.open("client"));
        assertThat(cache.sessions()).isEqualTo(3);
    }

    /** Any order of requests, repetitions, acknowledgements, time and evictions: nothing begins twice. */
    @Test
    void nothingBeginsTwiceWhateverIsForgotten() {
        for (long seed = 0; seed < 300; seed++) {
            cache.close();
            cache = cache(CONFIG.maxReplies(20).maxSessions(4).maxReplyOctets(8_000));
            new RandomTraffic(seed).run();
        }
    }

    /** One run of random traffic on the cache. */
    private final class RandomTraffic {
        private final Random random;
        private final long seed;
        private final List<Long> sessions = new ArrayList<>();
        private final Set<String> begun = new HashSet<>();
        private final Map<String, Byte> replies = new HashMap<>();
        private final List<Execution> running = new ArrayList<>();

        RandomTraffic(long seed) {
            this.seed = seed;
            random = new Random(seed);
        }

        void run() {
            for (int step = 0; step < 500; step++) {
                switch (random.nextInt(20)) {
                    case 0 -> {
                        if (running.size() < 3) {
                            sessions.add(cache.open("client").session());
                        }
                    }
                    case 1 -> pass(Duration.ofSeconds(random.nextInt(200)));
                    case 2 -> cache.sweep();
                    case 3, 4, 5 -> endOne();
                    default -> request();
                }
            }
            running.forEach(Execution::lose);
        }

        private void endOne() {
            if (!running.isEmpty()) {
                Execution execution = running.remove(random.nextInt(running.size()));
                String name = execution.session().id() + "/" + execution.retentionId();
                byte value = (byte) random.nextInt();
                replies.put(name, value);
                byte[] reply = new byte[random.nextInt(2000) + 1];
                reply[0] = value;
                execution.finish(reply);
            }
        }

        private void request() {
            if (sessions.isEmpty()) {
                return;
            }
            long session = sessions.get(random.nextInt(sessions.size()));
            int id = 1 + random.nextInt(40);
            String name = session + "/" + id;
            Copy copy = new Copy();
            try {
                Execution execution = admit(session, id, 1 + random.nextInt(id), copy);
                if (execution != null) {
                    assertThat(begun.add(name))
                            .as("%s is new, seed %d", name, seed)
                            .isTrue();
                    running.add(execution);
                } else if (copy.reply != null) {
                    assertThat(copy.reply[0]).as("%s, seed %d", name, seed).isEqualTo(replies.get(name));
                }
            } catch (SystemException refused) {
                assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
            }
        }
    }

    private static final class Copy implements Repetition {
        private byte[] reply;
        private SystemException refusal;

        @Override
        public void answer(byte[] wholeReply) {
            assertThat(reply).as("answered once").isNull();
            reply = wholeReply;
        }

        @Override
        public void refuse(SystemException reason) {
            refusal = reason;
        }

        @Override
        public boolean isSameAs(Repetition other) {
            return other == this;
        }
    }
}
