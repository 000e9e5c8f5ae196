package org.pleiad.groups.ratis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.EngineFailure.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a host's log is. Without a directory of the configuration's it is a temporary one, not forced to the disk, gone when the
 * domain is closed: the log in memory that Ratis has cannot be cut, so it would grow for ever.
 */
final class LogDirectory implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RatisEngine.class);
    private static final String PREFIX = "pleiad-ratis-";

    private final Path path;
    private final boolean durable;

    private LogDirectory(Path path, boolean durable) {
        this.path = path;
        this.durable = durable;
    }

    static LogDirectory open(DomainConfig config) {
        Optional<Path> wanted = config.directory();
        try {
            if (wanted.isEmpty()) {
                sweep();
                return new LogDirectory(
                        Files.createTempDirectory(
                                PREFIX + ProcessHandle.current().pid() + "-"),
                        false);
            }
            Files.createDirectories(wanted.get());
            if (!Files.isWritable(wanted.get())) {
                throw new IOException("it cannot be written");
            }
            return new LogDirectory(wanted.get(), true);
        } catch (IOException e) {
            throw new EngineFailure(
                    Kind.BROKEN,
                    "host " + config.self().id() + " cannot keep the log of domain " + config.domain() + " in "
                            + wanted.map(Path::toString).orElse("a temporary directory") + ": " + e.getMessage(),
                    e);
        }
    }

    Path path() {
        return path;
    }

    boolean durable() {
        return durable;
    }

    @Override
    public void close() {
        if (!durable) {
            delete(path);
        }
    }

    /** The temporary ones that this process has now. */
    static List<Path> ofThisProcess() throws IOException {
        String own = PREFIX + ProcessHandle.current().pid() + "-";
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith(own))
                    .toList();
        }
    }

    /** Takes away what processes that were killed have left. */
    private static void sweep() {
        Path place = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> all = Files.list(place)) {
            all.filter(LogDirectory::orphan).forEach(LogDirectory::delete);
        } catch (IOException e) {
            LOG.debug("{} cannot be looked through", place, e);
        }
    }

    private static boolean orphan(Path path) {
        String file = path.getFileName().toString();
        if (!file.startsWith(PREFIX)) {
            return false;
        }
        String pid = file.substring(PREFIX.length()).split("-", 2)[0];
        return pid.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static void delete(Path tree) {
        try (Stream<Path> all = Files.walk(tree)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("{} cannot be taken away", tree, e);
        }
    }
}
