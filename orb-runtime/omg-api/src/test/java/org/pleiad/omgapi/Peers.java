package org.pleiad.omgapi;

import java.nio.file.Files;
import java.nio.file.Path;

/** The jars of other ORBs, which the build copies to {@code target/peers}; they are on no class path of ours. */
final class Peers {
    private static final Path DIRECTORY = Path.of(System.getProperty("peers.directory", "target/peers"));

    private Peers() {}

    static Path jar(String name) {
        Path jar = DIRECTORY.resolve(name + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(
                    jar.toAbsolutePath() + " is missing: run the test through Maven, which copies it there");
        }
        return jar;
    }

    /** The compiled classes of this module. */
    static Path ownClasses() {
        return Path.of(System.getProperty("own.classes", "target/classes"));
    }
}
