package org.pleiad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableMapsTest {
    @TempDir
    private Path directory;

    private static MVMap<String, String> map(DurableMaps maps, String name) {
        return maps.map(name, StringDataType.INSTANCE, StringDataType.INSTANCE);
    }

    @Test
    void whatWasForcedIsInACopyOfTheFileAndWhatWasNotIsNotHalfThere() throws Exception {
        Path file = directory.resolve("a.mv");
        try (DurableMaps maps = DurableMaps.open(file)) {
            MVMap<String, String> one = map(maps, "one");
            MVMap<String, String> two = map(maps, "two");
            maps.change(() -> {
                one.put("k", "forced");
                two.put("k", "forced");
            });
            maps.force();
            maps.change(() -> one.put("k", "not forced"));
            Path crashed = Files.copy(file, directory.resolve("crashed.mv"));
            try (DurableMaps after = DurableMaps.open(crashed)) {
                assertThat(map(after, "one")).containsOnlyKeys("k").containsEntry("k", "forced");
                assertThat(map(after, "two")).containsEntry("k", "forced");
            }
        }
    }

    @Test
    void fileThatIsInUseOrIsNoStoreIsRefusedByName() throws Exception {
        Path file = directory.resolve("b.mv");
        DurableMaps first = DurableMaps.open(file);
        try {
            assertThatThrownBy(() -> DurableMaps.open(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(file.toString());
        } finally {
            first.close();
        }
        Path other = Files.writeString(directory.resolve("c.mv"), "some other file".repeat(1_000));
        assertThatThrownBy(() -> DurableMaps.open(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(other.toString());
    }
}
