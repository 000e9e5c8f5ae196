package org.pleiad.groups.microraft;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.groups.conformance.EngineConformance;
import org.pleiad.groups.conformance.EngineHarness;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** What every engine must pass, over links that carry little, so that large messages go in pieces. */
class MicroRaftConformanceTest extends EngineConformance {
    @TempDir
    Path directory;

    @Override
    protected EngineHarness harness() {
        Switchboard links = new Switchboard(100_000);
        return new EngineHarness() {
            @Override
            public Environment environment(HostId host) {
                return new SystemEnvironment();
            }

            @Override
            public GroupEngine engine(HostId host, Environment environment) {
                return new MicroRaftEngine(environment, links);
            }

            @Override
            public HostAddress address(HostId host) {
                return new HostAddress(host, "127.0.0.1:" + (host.name().hashCode() & 0x7fff));
            }

            @Override
            public Optional<Path> directory(HostId host) {
                return Optional.of(directory.resolve(host.name()));
            }

            @Override
            public boolean canCut() {
                return true;
            }

            @Override
            public void cut(Set<HostId> hosts) {
                links.cut(hosts);
            }

            @Override
            public void heal() {
                links.cut(Set.of());
            }

            @Override
            public void crash(HostId host, GroupEngine engine) {
                ((MicroRaftEngine) engine).abandon();
            }

            @Override
            public DomainConfig.Timing timing() {
                return new DomainConfig.Timing(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2));
            }

            @Override
            public void close() {}
        };
    }
}
