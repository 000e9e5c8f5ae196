package org.pleiad.orb.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this machine calls itself, as {@code gethostname} says: references with Unix-domain sockets are of use only where
 * the names agree. Thread-safe.
 */
public final class HostName {
    private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");

    private HostName() {}

    /** The name; asked once. */
    public static String own() {
        return Known.NAME;
    }

    /** Holds the name from the first use on: asking may mean reading a file or a name server. */
    private static final class Known {
        static final String NAME = ask();

        private static String ask() {
            try {
                return Files.readString(KERNEL).strip();
            } catch (IOException notLinux) {
                try {
                    return InetAddress.getLocalHost().getHostName();
                } catch (UnknownHostException nameless) {
                    return "localhost";
                }
            }
        }
    }
}
