package org.pleiad.orb.session.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.SessionContext;
import org.pleiad.orb.session.SessionOpening;

class ClientSessionTest {
    private static final long SERVER_TIME = 1_000_000_000_000L;
    private static final long SECOND = 1_000_000_000;

    private final ClientSession session = session("0123456789abcdef0123456789abcdef");

    private static ClientSession session(String clientId) {
        return new ClientSession(clientId, new SessionOpening(77, SERVER_TIME, 300), System.nanoTime());
    }

    @Test
    void namesRequestsAsTheWireFormsSay() {
        for (String clientId : new String[] {"a", "ab", "abc", "abcd", "0123456789abcdef0123456789abcdef"}) {
            ClientSession one = session(clientId);
            one.begin();
            FtRequest identity =
                    FtRequest.decode(one.identity(4711, 10 * SECOND).data());
            assertThat(identity.clientId()).isEqualTo(clientId);
            assertThat(identity.retentionId()).isEqualTo(4711);
            assertThat(identity.expirationTime()).isBetween(SERVER_TIME + 100_000_000, SERVER_TIME + 500_000_000);

            assertThat(SessionContext.decode(one.context(3).data())).isEqualTo(new SessionContext(77, 1, 3));
        }
    }

    @Test
    void repeatsNoLongerThanTheServerRemembers() {
        FtRequest identity =
                FtRequest.decode(session.identity(1, 100_000 * SECOND).data());
        assertThat(identity.expirationTime()).isLessThan(SERVER_TIME + 400 * 10_000_000L);
    }

    @Test
    void acknowledgesWhatHasEndedWithoutGap() {
        int first = session.begin();
        int second = session.begin();
        int third = session.begin();
        assertThat(first).isEqualTo(1);

        session.end(second);
        assertThat(session.endedBelow()).isEqualTo(1);
        session.end(first);
        assertThat(session.endedBelow()).isEqualTo(3);
        session.end(third);
        assertThat(session.endedBelow()).isEqualTo(4);
        session.end(third);
        assertThat(session.endedBelow()).isEqualTo(4);
    }

    @Test
    void isSpentWhenOneCallLastsForTooManyOthers() {
        session.begin();
        int number = session.begin();
        int last = number;
        while (number > 0) {
            last = number;
            session.end(number);
            number = session.begin();
        }
        assertThat(last).isEqualTo(RequestNumbers.WINDOW);
        assertThat(session.begin()).isZero();
        assertThat(session.endedBelow()).isEqualTo(1);
    }

    @Test
    void neverAcknowledgesWhatRunsWhateverThreadsDo() throws Exception {
        int threads = 4;
        AtomicInteger wrong = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            Random random = new Random(i);
            new Thread(() -> {
                        List<Integer> running = new ArrayList<>();
                        for (int call = 0; call < 50_000; call++) {
                            int number = session.begin();
                            if (number > 0) {
                                running.add(number);
                            }
                            if (!running.isEmpty() && (running.size() > 8 || random.nextBoolean())) {
                                int below = SessionContext.decode(
                                                session.context(1).data())
                                        .acknowledgedBelow();
                                if (running.stream().anyMatch(one -> one < below)) {
                                    wrong.incrementAndGet();
                                }
                                session.end(running.remove(random.nextInt(running.size())));
                            }
                        }
                        running.forEach(session::end);
                        done.countDown();
                    })
                    .start();
        }
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(wrong).hasValue(0);
        int next = session.begin();
        assertThat(session.endedBelow()).isEqualTo(next);
    }
}
