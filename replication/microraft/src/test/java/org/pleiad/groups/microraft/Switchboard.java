package org.pleiad.groups.microraft;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;

/** Links between hosts in one process: at once, unless they are cut. */
final class Switchboard implements Links {
    private final Map<HostId, Receiver> receivers = new ConcurrentHashMap<>();
    private final int longest;
    private volatile Set<HostId> apart = Set.of();

    Switchboard(int longest) {
        this.longest = longest;
    }

    void cut(Set<HostId> hosts) {
        apart = Set.copyOf(hosts);
    }

    @Override
    public Link open(DomainId domain, HostAddress self, Receiver receiver) {
        receivers.put(self.id(), receiver);
        return new Link() {
            @Override
            public void send(HostAddress to, ByteBuffer message) {
                Receiver at = receivers.get(to.id());
                if (message.remaining() > longest) {
                    throw new IllegalArgumentException(message.remaining() + " octets");
                }
                if (at != null
                        && apart.contains(to.id()) == apart.contains(self.id())
                        && receivers.get(self.id()) == receiver) {
                    at.received(self.id(), message);
                }
            }

            @Override
            public int longestMessage() {
                return longest;
            }

            @Override
            public void close() {
                receivers.remove(self.id(), receiver);
            }
        };
    }
}
