package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** A host as MicroRaft sees it: the name alone says who it is, since it may have moved to another address. */
record Peer(HostAddress address) implements RaftEndpoint {

    HostId host() {
        return address.id();
    }

    @Override
    public Object getId() {
        return address.id().name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Peer peer && peer.address.id().equals(address.id());
    }

    @Override
    public int hashCode() {
        return address.id().hashCode();
    }

    @Override
    public String toString() {
        return address.id().name();
    }
}
