package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.omg.PortableServer.ThreadPolicyValue.MAIN_THREAD_MODEL;
import static org.omg.PortableServer.ThreadPolicyValue.SINGLE_THREAD_MODEL;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.NO_PERMISSION;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.error.Minor;

@Timeout(60)
class ThreadModelTest {
    private final AdapterFixture fixture = new AdapterFixture();

    @Test
    void singleThreadedAdapterRunsOneRequestAtATime() throws Exception {
        PoaNode poa = fixture.child("single", fixture.of(SINGLE_THREAD_MODEL));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        IntStream.range(0, 2000)
                .parallel()
                .forEach(i -> poa.run(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                }));

        assertThat(most).hasValue(1);
        assertThat(poa.runsOnAnyThread()).isFalse();
    }

    @Test
    void singleThreadedServantMayCallItself() throws Exception {
        PoaNode poa = fixture.child("single", fixture.of(SINGLE_THREAD_MODEL));
        AtomicInteger depth = new AtomicInteger();

        poa.run(() -> poa.run(depth::incrementAndGet));

        assertThat(depth).hasValue(1);
    }

    @Test
    void turnInASingleThreadedAdapterIsNotWaitedForForever() throws Exception {
        AdapterFixture impatient = new AdapterFixture(new PoaConfig("test", 1, Duration.ofMillis(20), 2, 1000));
        PoaNode poa = impatient.child("single", impatient.of(SINGLE_THREAD_MODEL));

        poa.run(() -> Concurrently.run(() -> assertMinor(Minor.ADAPTER_BUSY, () -> poa.run(() -> {})))
                .join());
    }

    @Test
    void mainThreadAdapterRunsRequestsOnTheThreadThatPerformsWork() throws Exception {
        PoaNode poa = fixture.child("main", fixture.of(MAIN_THREAD_MODEL));
        MainThreadQueue queue = fixture.adapters.mainThread();
        CompletableFuture<Thread> later = new CompletableFuture<>();
        assertThat(poa.keeps(() -> later.complete(Thread.currentThread()))).isTrue();
        CompletableFuture<Thread> waited = Concurrently.supply(() -> {
            Thread[] runner = new Thread[1];
            poa.run(() -> poa.run(() -> runner[0] = Thread.currentThread()));
            return runner[0];
        });
        await().until(() -> {
            queue.performWork();
            return waited.isDone();
        });

        assertThat(later).isCompletedWithValueMatching(thread -> thread != null);
        assertThat(waited.get()).isNotNull();
        assertThat(queue.workPending()).isFalse();
    }

    @Test
    void servantOnTheMainThreadMayPerformWorkItself() throws Exception {
        PoaNode poa = fixture.child("main", fixture.of(MAIN_THREAD_MODEL));
        MainThreadQueue queue = fixture.adapters.mainThread();
        AtomicInteger runs = new AtomicInteger();
        poa.keeps(() -> {
            queue.performWork();
            poa.run(runs::incrementAndGet);
        });
        poa.keeps(runs::incrementAndGet);

        queue.performWork();

        assertThat(runs).hasValue(2);
    }

    @Test
    void shutdownRunsWhatWaitsForAMainThreadThatIsGone() throws Exception {
        PoaNode poa = fixture.child("main", fixture.of(MAIN_THREAD_MODEL));
        AtomicInteger runs = new AtomicInteger();
        poa.the_POAManager().activate();
        assertThat(poa.admit(null)).isTrue();
        poa.keeps(() -> {
            runs.incrementAndGet();
            poa.leave();
        });

        fixture.adapters.shutdown(true);

        assertThat(runs).hasValue(1);
    }

    @Test
    void exceptionOnTheMainThreadReachesTheCaller() throws Exception {
        PoaNode poa = fixture.child("main", fixture.of(MAIN_THREAD_MODEL));
        CompletableFuture<Void> call = Concurrently.run(() -> poa.run(() -> {
            throw new NO_PERMISSION("main");
        }));
        CountDownLatch ended = new CountDownLatch(1);
        Thread main = new Thread(() -> {
            try {
                fixture.adapters.mainThread().runUntilClosed();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            ended.countDown();
        });
        main.start();

        assertThat(call)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(NO_PERMISSION.class);
        fixture.adapters.mainThread().close();
        ended.await();
    }

    @Test
    void mainThreadThatNeverComesIsNotWaitedForForever() throws Exception {
        AdapterFixture impatient = new AdapterFixture(new PoaConfig("test", 1, Duration.ofMillis(20), 2, 1000));
        PoaNode poa = impatient.child("main", impatient.of(MAIN_THREAD_MODEL));
        AtomicInteger runs = new AtomicInteger();

        assertMinor(Minor.ADAPTER_BUSY, () -> poa.run(runs::incrementAndGet));
        impatient.adapters.mainThread().performWork();

        assertThat(runs).hasValue(0);
    }
}
