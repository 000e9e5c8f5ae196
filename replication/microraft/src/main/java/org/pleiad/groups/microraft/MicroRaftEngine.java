package org.pleiad.groups.microraft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.Links;
import org.pleiad.groups.spi.OrderingDomain;
import org.pleiad.store.Disk;

/**
 * Ordering domains on MicroRaft 0.7. Its messages go over the {@link Links} given, time and threads come from the
 * {@link Environment}, and what must not be forgotten is in one file of the domain's directory. Thread-safe.
 */
public final class MicroRaftEngine implements GroupEngine {
    static final String NAME = "microraft";

    private final Environment environment;
    private final Links links;
    private final Disk disk;
    private final MicroRaftSettings settings;
    private final Set<MicroRaftDomain> open = ConcurrentHashMap.newKeySet();

    /** An engine on the disk of this machine. */
    public MicroRaftEngine(Environment environment, Links links) {
        this(environment, links, Disk.REAL);
    }

    /** An engine on a disk that behaves as told. */
    public MicroRaftEngine(Environment environment, Links links, Disk disk) {
        this(environment, links, disk, MicroRaftSettings.DEFAULT);
    }

    MicroRaftEngine(Environment environment, Links links, Disk disk, MicroRaftSettings settings) {
        MicroRaftManners.teach();
        this.environment = environment;
        this.links = links;
        this.disk = disk;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public OrderingDomain open(DomainConfig config, Applier applier) {
        if (!config.founders().isEmpty()
                && config.founders().stream()
                        .noneMatch(each -> each.id().equals(config.self().id()))) {
            throw new IllegalArgumentException(
                    "host " + config.self().id() + " is none of the founders of domain " + config.domain()
                            + "; a host that comes later is opened without founders, and added at one of them");
        }
        Optional<ForcedLog> log = config.directory().map(directory -> log(directory, config));
        MicroRaftDomain[] mine = new MicroRaftDomain[1];
        mine[0] = new MicroRaftDomain(config, settings, applier, environment, links, log, () -> {
            if (mine[0] != null) {
                open.remove(mine[0]);
            }
        });
        open.add(mine[0]);
        return mine[0];
    }

    private ForcedLog log(Path directory, DomainConfig config) {
        Path file = directory.resolve(config.domain() + "." + config.self().id() + ".raft.mv");
        try {
            Files.createDirectories(directory);
            return ForcedLog.open(file, disk);
        } catch (IOException | IllegalStateException cannot) {
            throw new EngineFailure(
                    EngineFailure.Kind.BROKEN,
                    "host " + config.self().id() + " cannot keep the log of domain " + config.domain() + ": "
                            + cannot.getMessage(),
                    cannot);
        }
    }

    /** Ends as abruptly as can be, for tests: nothing more is written. */
    void abandon() {
        Set.copyOf(open).forEach(MicroRaftDomain::abandon);
    }

    @Override
    public void close() {
        Set.copyOf(open).forEach(MicroRaftDomain::close);
    }
}
