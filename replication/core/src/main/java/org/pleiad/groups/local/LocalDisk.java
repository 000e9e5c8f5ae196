package org.pleiad.groups.local;

import java.util.Set;
import org.pleiad.groups.spi.HostId;

/** What a host that was opened with a directory has kept: how far it knew the log, and its last snapshot. Guarded by the log. */
final class LocalDisk {
    final HostId host;
    long known;
    State state = State.NONE;

    LocalDisk(HostId host) {
        this.host = host;
    }

    /**
     * A state in octets.
     *
     * @param position of the last entry in it; 0: none
     * @param octets as the applier wrote them
     * @param hosts whose votes count there
     */
    record State(long position, byte[] octets, Set<HostId> hosts) {
        static final State NONE = new State(0, new byte[0], Set.of());
    }
}
