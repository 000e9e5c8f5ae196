package org.pleiad.groups.conformance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** How the hosts of one engine are brought up, and down, in one test. A new one for each test; closed after it. */
public interface EngineHarness extends AutoCloseable {

    /** Time and threads of a host that is about to start. */
    Environment environment(HostId host);

    /** An engine for a host that is about to start; a new one each time. */
    GroupEngine engine(HostId host, Environment environment);

    /** Where a host is: the same each time. */
    HostAddress address(HostId host);

    /** Where hosts keep their logs in the tests of {@link RestartChecks}; empty: the engine keeps nothing, and these are skipped. */
    Optional<Path> directory(HostId host);

    /** Whether {@link #cut} is possible. */
    default boolean canCut() {
        return false;
    }

    /** Lets the hosts named hear each other only, and all others each other only. */
    default void cut(Set<HostId> hosts) {
        throw new UnsupportedOperationException("no cuts");
    }

    /** Everybody hears everybody. */
    default void heal() {
        throw new UnsupportedOperationException("no cuts");
    }

    /** Whether the set of hosts can change. */
    default boolean canChangeHosts() {
        return true;
    }

    /** Ends a host as abruptly as can be: nothing is handed over, nothing more is written. */
    default void crash(HostId host, GroupEngine engine) {
        engine.close();
    }

    /** How long hosts may be silent: short, since tests wait for it. */
    default DomainConfig.Timing timing() {
        return new DomainConfig.Timing(Duration.ofMillis(100), Duration.ofMillis(600), Duration.ofSeconds(5));
    }

    @Override
    void close();
}
