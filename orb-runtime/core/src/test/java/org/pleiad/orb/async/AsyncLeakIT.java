package org.pleiad.orb.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/** However asynchronous calls end, their replies' buffers are given back: watched by Netty's detector at its most suspicious. */
@Timeout(120)
class AsyncLeakIT {
    private final Logger detector = Logger.getLogger(ResourceLeakDetector.class.getName());
    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
    private final ResourceLeakDetector.Level before = ResourceLeakDetector.getLevel();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            leaks.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void watch() {
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
        detector.addHandler(listener);
        detector.setUseParentHandlers(false);
    }

    @AfterEach
    void watchNoLonger() {
        detector.removeHandler(listener);
        detector.setUseParentHandlers(true);
        ResourceLeakDetector.setLevel(before);
    }

    @Test
    void resultsExceptionsTimeOutsAndCancelledCallsGiveTheirBuffersBack() throws Exception {
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad client = Pleiad.builder().build()) {
            Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
            AsyncEcho calls = new AsyncEcho(echo);
            AsyncEcho hasty = new AsyncEcho(client.with(echo, CallOptions.deadline(Duration.ofMillis(5))));
            List<CompletableFuture<?>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                all.add(calls.copy(new byte[1 + i * 500]));
                all.add(calls.refuse("no"));
                all.add(calls.note(i));
                all.add(hasty.sleep(20));
                CompletableFuture<byte[]> cancelled = calls.copy(new byte[20_000]);
                all.add(cancelled);
                cancelled.cancel(true);
            }
            for (CompletableFuture<?> one : all) {
                one.handle((result, failure) -> true).get(60, TimeUnit.SECONDS);
            }
        }
        for (int i = 0; i < 5; i++) {
            System.gc();
            for (int j = 0; j < 50; j++) {
                ByteBufAllocator.DEFAULT.directBuffer(16).release();
                ByteBufAllocator.DEFAULT.heapBuffer(16).release();
            }
        }
        assertThat(leaks).isEmpty();
    }
}
