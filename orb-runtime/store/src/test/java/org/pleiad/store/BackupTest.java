package org.pleiad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    private Path directory;

    private static MVMap<String, String> map(DurableMaps maps, String name) {
        return maps.map(name, StringDataType.INSTANCE, StringDataType.INSTANCE);
    }

    @Test
    void copyMadeWhileMapsChangeIsOneStateOfThemAll() throws Exception {
        var over = new AtomicBoolean();
        try (DurableMaps maps = DurableMaps.open(directory.resolve("a.mv"))) {
            MVMap<String, String> one = map(maps, "one");
            MVMap<String, String> two = map(maps, "two");
            var writer = new Thread(
                    () -> {
                        for (int i = 0; !over.get(); i++) {
                            String value = Integer.toString(i) + "-".repeat(1_000);
                            String key = Integer.toString(i % 500);
                            maps.change(() -> {
                                one.put(key, value);
                                two.put(key, value);
                            });
                            maps.force();
                        }
                    },
                    "writer");
            writer.start();
            try {
                await().atMost(Duration.ofSeconds(30)).until(() -> !one.isEmpty());
                for (int i = 0; i < 10; i++) {
                    Path copy = directory.resolve("copy" + i);
                    maps.backup(copy);
                    try (DurableMaps read = DurableMaps.readOnly(copy)) {
                        Map<String, String> copied = Map.copyOf(map(read, "one"));
                        assertThat(copied).isNotEmpty().isEqualTo(Map.copyOf(map(read, "two")));
                    }
                }
            } finally {
                over.set(true);
                writer.join(30_000);
            }
            assertThatThrownBy(() -> maps.backup(directory.resolve("copy0")))
                    .isInstanceOf(FileAlreadyExistsException.class);
            assertThatThrownBy(() -> DurableMaps.open(directory.resolve("a.mv")))
                    .as("a backup leaves the lock on the file")
                    .hasMessageContaining("in use");
        }
        try (var left = Files.list(directory)) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".partial"));
        }
    }

    @Test
    void fileDoesNotGrowWithChanges() throws Exception {
        Path file = directory.resolve("b.mv");
        try (DurableMaps maps = DurableMaps.open(file, force -> {})) {
            MVMap<String, String> one = map(maps, "one");
            maps.keepForced(one);
            for (int i = 0; i < 20_000; i++) {
                String key = Integer.toString(i % 100);
                String value = i + "-".repeat(500);
                maps.change(() -> one.put(key, value));
                maps.force();
            }
            assertThat(maps.octets()).as("10 MB were put, 50 KB are there").isLessThan(2_000_000);
        }
    }

    @Test
    void largeChangeIsNotWrittenBeforeItIsWhole() throws Exception {
        Path file = directory.resolve("c.mv");
        try (DurableMaps maps = DurableMaps.open(file)) {
            MVMap<String, String> one = map(maps, "one");
            maps.change(() -> {
                for (int i = 0; i < 60_000; i++) {
                    one.put(Integer.toString(i), "-".repeat(1_000));
                }
                assertThat(maps.octets())
                        .as("octets written in the midst of a change")
                        .isLessThan(100_000);
            });
            maps.force();
            assertThat(maps.octets()).isGreaterThan(10_000_000);
        }
    }
}
