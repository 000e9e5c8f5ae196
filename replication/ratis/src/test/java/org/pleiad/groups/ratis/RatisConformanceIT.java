package org.pleiad.groups.ratis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.pleiad.groups.conformance.EngineConformance;
import org.pleiad.groups.conformance.EngineHarness;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** What every engine must pass, over real sockets; some tests at a time, since hosts wait for most of it. */
@Execution(ExecutionMode.CONCURRENT)
class RatisConformanceIT extends EngineConformance {
    @TempDir
    Path directory;

    @Override
    protected EngineHarness harness() {
        Map<HostId, HostAddress> addresses = new ConcurrentHashMap<>();
        return new EngineHarness() {
            @Override
            public Environment environment(HostId host) {
                return new SystemEnvironment();
            }

            @Override
            public GroupEngine engine(HostId host, Environment environment) {
                return new RatisEngine(environment, Map.of());
            }

            @Override
            public HostAddress address(HostId host) {
                return addresses.computeIfAbsent(host, RatisConformanceIT::free);
            }

            @Override
            public Optional<Path> directory(HostId host) {
                return Optional.of(directory.resolve(host.name()));
            }

            @Override
            public DomainConfig.Timing timing() {
                return new DomainConfig.Timing(Duration.ofMillis(200), Duration.ofMillis(800), Duration.ofSeconds(4));
            }

            @Override
            public void close() {}
        };
    }

    private static HostAddress free(HostId host) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "127.0.0.1:" + socket.getLocalPort();
            return new HostAddress(host, address, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
