package org.pleiad.groups.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A library that makes a process wait whenever it forces the disk; built by the C compiler of the machine. */
final class SlowDisk {
    private final Path library;

    private SlowDisk(Path library) {
        this.library = library;
    }

    /** Builds the library; {@code null} if there is no C compiler. */
    static SlowDisk build(Path directory) throws IOException, InterruptedException {
        Path library = directory.resolve("slowdisk.so");
        Process compiler;
        try {
            compiler = new ProcessBuilder(List.of(
                            "gcc", "-shared", "-fPIC", "-O1", "-o", library.toString(), "src/test/c/slowdisk.c"))
                    .inheritIO()
                    .start();
        } catch (IOException absent) {
            return null;
        }
        if (!compiler.waitFor(60, TimeUnit.SECONDS) || compiler.exitValue() != 0) {
            throw new AssertionError("slowdisk.c cannot be compiled");
        }
        return new SlowDisk(library);
    }

    /** What to add to a process' environment. */
    Map<String, String> environment(int millis) {
        return Map.of("LD_PRELOAD", library.toString(), "SLOWDISK_MILLIS", Integer.toString(millis));
    }
}
