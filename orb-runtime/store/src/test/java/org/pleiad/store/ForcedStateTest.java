package org.pleiad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What readers see while others change maps and the disk works, is slow, or fails. */
@Timeout(60)
class ForcedStateTest {
    @TempDir
    private Path directory;

    private final AtomicReference<Disk> disk = new AtomicReference<>(Disk.REAL);
    private DurableMaps maps;
    private MVMap<String, String> map;

    @BeforeEach
    void open() {
        maps = DurableMaps.open(directory.resolve("a.mv"), force -> disk.get().force(force));
        map = maps.map("a", StringDataType.INSTANCE, StringDataType.INSTANCE);
        maps.keepForced(map);
    }

    @AfterEach
    void close() {
        maps.close();
    }

    private String forced(String key) {
        try (ForcedState state = maps.forced()) {
            return state.of(map).get(key);
        }
    }

    private void put(String key, String value) {
        maps.change(() -> map.put(key, value));
    }

    @Test
    void readersSeeWhatIsOnTheDiskAndNothingElse() {
        put("k", "1");
        assertThat(forced("k")).isNull();
        maps.force();
        put("k", "2");
        assertThat(forced("k")).isEqualTo("1");
        maps.force();
        assertThat(forced("k")).isEqualTo("2");
    }

    @Test
    void readersWaitNeitherForTheDiskNorForChanges() throws Exception {
        put("k", "1");
        maps.force();
        var atWork = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        disk.set(force -> {
            atWork.countDown();
            await().atMost(Duration.ofSeconds(50)).until(() -> goOn.getCount() == 0);
            force.run();
        });
        put("k", "2");
        var writer = new Thread(maps::force, "writer");
        writer.start();
        assertThat(atWork.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(forced("k")).isEqualTo("1");
        put("k", "3");
        assertThat(forced("k")).isEqualTo("1");
        goOn.countDown();
        writer.join(30_000);
        assertThat(forced("k")).isEqualTo("2");
    }

    @Test
    void stateIsReadableAsLongAsItIsHeldHoweverMuchIsChanged() {
        for (int i = 0; i < 2_000; i++) {
            put("k" + i, "old " + i);
        }
        maps.force();
        try (ForcedState held = maps.forced()) {
            for (int round = 0; round < 50; round++) {
                for (int i = 0; i < 2_000; i += 7) {
                    put("k" + i, "new " + round + "x".repeat(200));
                }
                maps.force();
            }
            List<String> seen = new ArrayList<>();
            held.of(map)
                    .cursor(null)
                    .forEachRemaining(key -> seen.add(held.of(map).get(key)));
            assertThat(seen).hasSize(2_000).allMatch(value -> value.startsWith("old"));
        }
    }

    @Test
    void diskThatRefusedOnceIsNotTrustedAgainAndReadersGoOn() {
        put("k", "1");
        maps.force();
        disk.set(force -> {
            throw new IllegalStateException("no space left");
        });
        put("k", "2");
        assertThatThrownBy(maps::force)
                .isInstanceOf(DiskFailure.class)
                .hasMessageContaining("no space left")
                .matches(failure -> ((DiskFailure) failure).mayBeOnDisk());
        disk.set(Disk.REAL);
        assertThatThrownBy(maps::force).isInstanceOf(DiskFailure.class);
        assertThatThrownBy(() -> put("k", "3"))
                .isInstanceOf(DiskFailure.class)
                .matches(failure -> !((DiskFailure) failure).mayBeOnDisk());
        assertThat(forced("k")).isEqualTo("1");
    }

    @Test
    void whatLooksOnlyIsNotWrittenButWaitsForWhatItSaw() {
        long before = maps.commits();
        assertThat(maps.changeIf(() -> map.containsKey("k"))).isFalse();
        maps.force();
        assertThat(maps.commits()).isEqualTo(before);
        put("k", "1");
        assertThat(maps.changeIf(() -> !map.containsKey("k"))).isFalse();
        maps.force();
        assertThat(forced("k")).isEqualTo("1");
    }

    @Test
    void interruptedThreadsLeaveTheFileOpen() {
        put("k", "1");
        maps.force();
        Thread.currentThread().interrupt();
        put("k", "2");
        maps.force();
        assertThat(forced("k")).isEqualTo("2");
        assertThat(Thread.interrupted())
                .as("the interrupt is for others to see")
                .isTrue();
        put("k", "3");
        maps.force();
        assertThat(forced("k")).isEqualTo("3");
    }
}
