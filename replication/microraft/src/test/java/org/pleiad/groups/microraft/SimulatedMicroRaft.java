package org.pleiad.groups.microraft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pleiad.groups.conformance.sim.SimulatedEngine;
import org.pleiad.groups.conformance.sim.VirtualEnvironment;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;

/**
 * This engine in a simulated world, its messages on the world's network. Its files are real ones, which are not forced: what the
 * engine has not handed to the disk when a host dies is lost with it, the rest is there again.
 */
final class SimulatedMicroRaft implements SimulatedEngine, AutoCloseable {
    private final Path root;
    private final Map<String, List<MicroRaftEngine>> engines = new HashMap<>();

    SimulatedMicroRaft(Path parent) {
        try {
            root = Files.createTempDirectory(parent, "world");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public GroupEngine engine(VirtualEnvironment process, Links links) {
        MicroRaftEngine engine = new MicroRaftEngine(process, links, force -> {});
        engines.computeIfAbsent(process.toString(), any -> new ArrayList<>()).add(engine);
        return engine;
    }

    @Override
    public Optional<Path> directory(HostId host) {
        return Optional.of(root.resolve(host.name()));
    }

    @Override
    public void crashed(DomainId domain, HostId host, boolean diskLost) {
        abandon(host.name());
        if (diskLost) {
            delete(root.resolve(host.name()));
        }
    }

    private void abandon(String host) {
        engines.getOrDefault(host, List.of()).forEach(MicroRaftEngine::abandon);
        engines.remove(host);
    }

    private static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        List.copyOf(engines.keySet()).forEach(this::abandon);
        delete(root);
    }
}
