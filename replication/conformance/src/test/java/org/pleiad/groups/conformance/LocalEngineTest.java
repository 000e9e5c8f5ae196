package org.pleiad.groups.conformance;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.pleiad.groups.core.SystemEnvironment;
import org.pleiad.groups.local.LocalEngine;
import org.pleiad.groups.local.LocalFaults;
import org.pleiad.groups.local.LocalNetwork;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.Environment;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

class LocalEngineTest extends EngineConformance {

    @Override
    protected EngineHarness harness() {
        return new LocalHarness(LocalFaults.NONE);
    }

    /** Hosts on a network of their own, with disks in memory. */
    static final class LocalHarness implements EngineHarness {
        private static final DomainId DOMAIN = new DomainId("kit");
        private final LocalNetwork network;

        LocalHarness(LocalFaults faults) {
            network = LocalNetwork.withDisks(faults);
        }

        @Override
        public Environment environment(HostId host) {
            return new SystemEnvironment();
        }

        @Override
        public GroupEngine engine(HostId host, Environment environment) {
            return new LocalEngine(environment, network);
        }

        @Override
        public HostAddress address(HostId host) {
            return new HostAddress(host, "127.0.0.1:1");
        }

        @Override
        public Optional<Path> directory(HostId host) {
            return Optional.of(Path.of("disk-of-" + host));
        }

        @Override
        public boolean canCut() {
            return true;
        }

        @Override
        public void cut(Set<HostId> hosts) {
            network.cut(DOMAIN, hosts);
        }

        @Override
        public void heal() {
            network.heal(DOMAIN);
        }

        @Override
        public void crash(HostId host, GroupEngine engine) {
            network.crash(DOMAIN, host);
        }

        @Override
        public void close() {}
    }
}
