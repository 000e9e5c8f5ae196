package org.pleiad.groups.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories that tests make and take away. */
final class Scratch {
    private Scratch() {}

    /** Makes a directory, empty even if it was there. */
    static Path make(Path directory) throws IOException {
        remove(directory);
        return Files.createDirectories(directory);
    }

    /** Takes a directory away with all that is in it, if it is there; no process may be at work in it. */
    static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(directory)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
