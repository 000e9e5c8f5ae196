package org.pleiad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Entries of directories, which are forced to the disk apart from the files that they name. */
final class Directories {

    private Directories() {}

    /** Forces the entry of a file. Does nothing where the system has no way to it. */
    static void force(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try (FileChannel entry = FileChannel.open(directory, StandardOpenOption.READ)) {
            entry.force(true);
        }
    }
}
