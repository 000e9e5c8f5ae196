package org.pleiad.groups.conformance.sim;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.pleiad.groups.local.LocalEngine;
import org.pleiad.groups.local.LocalNetwork;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.GroupEngine;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;

/** The local engine with faults: proposals doubled, lost, late or not acknowledged, elections that take their time, disks in memory. */
public final class SimulatedLocal implements SimulatedEngine {
    private final SeededFaults faults;
    private final LocalNetwork network;

    /** With so many faults in a thousand proposals. */
    public SimulatedLocal(VirtualTime time, int faultsPerMille) {
        faults = new SeededFaults(time.split(), faultsPerMille);
        network = LocalNetwork.withDisks(faults);
    }

    @Override
    public GroupEngine engine(VirtualEnvironment process, Links links) {
        return new LocalEngine(process, network);
    }

    @Override
    public Optional<Path> directory(HostId host) {
        return Optional.of(Path.of("disk-of-" + host));
    }

    @Override
    public void crashed(DomainId domain, HostId host, boolean diskLost) {
        network.crash(domain, host);
        if (diskLost) {
            network.loseDisk(domain, Path.of("disk-of-" + host));
        }
    }

    @Override
    public void cut(DomainId domain, Set<HostId> hosts) {
        network.cut(domain, hosts);
    }

    @Override
    public void heal(DomainId domain) {
        faults.calm();
        network.heal(domain);
        network.catchUp(domain);
    }
}
