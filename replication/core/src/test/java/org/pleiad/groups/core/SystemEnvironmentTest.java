package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.spi.Environment.SerialExecutor;

class SystemEnvironmentTest {
    private final SystemEnvironment environment = new SystemEnvironment();

    @AfterEach
    void close() {
        environment.close();
    }

    @Test
    void runsTasksOfASerialExecutorOneAfterTheOtherInTheirOrder() throws InterruptedException {
        SerialExecutor serial = environment.serial("test");
        List<Integer> seen = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(10_000);
        for (int i = 0; i < 10_000; i++) {
            int number = i;
            serial.execute(() -> {
                seen.add(number);
                done.countDown();
            });
        }
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).hasSize(10_000).isSorted();
    }

    @Test
    void aTaskThatFailsDoesNotStopTheNext() throws InterruptedException {
        SerialExecutor serial = environment.serial("test");
        CountDownLatch done = new CountDownLatch(1);
        serial.execute(() -> {
            throw new IllegalStateException("expected by this test");
        });
        serial.execute(done::countDown);
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aClosedSerialExecutorRunsNothingMore() throws InterruptedException {
        SerialExecutor serial = environment.serial("test");
        serial.close();
        serial.execute(() -> {
            throw new IllegalStateException("must not run");
        });
        CountDownLatch done = new CountDownLatch(1);
        environment.serial("other").execute(done::countDown);
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void runsTasksLaterOnDaemonThreadsUnlessCancelled() throws InterruptedException {
        SerialExecutor serial = environment.serial("test");
        List<String> ran = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        environment
                .schedule(serial, Duration.ofMillis(5), () -> ran.add("cancelled"))
                .cancel();
        environment.schedule(serial, Duration.ofMillis(20), () -> {
            ran.add(Thread.currentThread().isDaemon() + " "
                    + Thread.currentThread().getName().startsWith("pleiad-groups-"));
            done.countDown();
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ran).containsExactly("true true");
    }
}
