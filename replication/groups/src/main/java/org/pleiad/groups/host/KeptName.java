package org.pleiad.groups.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostId;

/** Which host a directory belongs to: written before its engine promises anything, so a directory without it has no promises. */
final class KeptName {
    private static final String FILE = "host";

    private KeptName() {}

    /**
     * The host whose log is in a directory.
     *
     * @throws IllegalArgumentException if the directory is of another domain, or of another host
     */
    static Optional<HostId> read(Path directory, DomainId domain, String base) {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the name of the host in " + file + " cannot be read", unreadable);
        }
        if (lines.size() < 2
                || !lines.get(0).equals(domain.name())
                || !Lives.base(lines.get(1)).equals(base)) {
            throw new IllegalArgumentException("the directory " + directory + " belongs to "
                    + (lines.size() < 2 ? "nobody knows whom" : "host " + lines.get(1) + " of domain " + lines.get(0))
                    + ", not to host " + base + " of domain " + domain + ": give each host a directory of its own");
        }
        return Optional.of(new HostId(lines.get(1)));
    }

    /** From now on the directory is this host's. */
    static void write(Path directory, DomainId domain, HostId host) {
        Path fresh = directory.resolve(FILE + ".new");
        try {
            Files.createDirectories(directory);
            Files.writeString(fresh, domain.name() + "\n" + host.name() + "\n", StandardCharsets.UTF_8);
            force(fresh, StandardOpenOption.WRITE);
            Files.move(fresh, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
            force(directory, StandardOpenOption.READ);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "the directory " + directory + " cannot be written: a host keeps its log there", unwritable);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
