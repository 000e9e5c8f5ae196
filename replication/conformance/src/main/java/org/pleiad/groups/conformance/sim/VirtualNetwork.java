package org.pleiad.groups.conformance.sim;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;

/**
 * Messages between processes, as the weather lets them through. A cut is one way: from one process to another. Names of processes
 * are names of hosts, or whatever clients are called.
 */
public final class VirtualNetwork {
    private static final int LONGEST = 64 << 10; // short, so that engines have to cut states into pieces

    private final VirtualTime time;
    private final Map<Place, End> ends = new HashMap<>();
    private final Set<Way> cuts = new HashSet<>();
    private Weather weather;

    private record Place(DomainId domain, HostId host) {}

    private record Way(String from, String to) {}

    private record End(VirtualEnvironment process, Links.Receiver receiver) {}

    /** A network. */
    public VirtualNetwork(VirtualTime time, Weather weather) {
        this.time = time;
        this.weather = weather;
    }

    /** Another weather, from now on. */
    public void weather(Weather now) {
        weather = now;
    }

    /** Nothing gets from one process to another any more. */
    public void cut(String from, String to) {
        cuts.add(new Way(from, to));
    }

    /** Everything gets everywhere again. */
    public void heal() {
        cuts.clear();
    }

    /** Whether messages get from one process to another. */
    public boolean isOpen(String from, String to) {
        return !cuts.contains(new Way(from, to));
    }

    /** Lets a message arrive: later, twice, or never. It arrives in a process that lives then, and waits for one that is paused. */
    public void carry(String from, String to, VirtualEnvironment in, Runnable arrival) {
        if (time.chance(weather.lostPerMille())) {
            return;
        }
        arrives(from, to, in, arrival);
        if (time.chance(weather.doubledPerMille())) {
            arrives(from, to, in, arrival);
        }
    }

    private void arrives(String from, String to, VirtualEnvironment in, Runnable arrival) {
        time.after(delay(), () -> {
            if (isOpen(from, to)) {
                in.inside(arrival);
            }
        });
    }

    private Duration delay() {
        Duration delay = weather.shortest().plus(time.upTo(weather.longest().minus(weather.shortest())));
        return time.chance(weather.latePerMille())
                ? delay.multipliedBy(1 + time.random().nextInt(100))
                : delay;
    }

    /** The network as a host's engine sees it. */
    public Links links(VirtualEnvironment process) {
        return (domain, self, receiver) -> {
            Place place = new Place(domain, self.id());
            End end = new End(process, receiver);
            ends.put(place, end);
            return new Links.Link() {
                @Override
                public void send(HostAddress to, ByteBuffer message) {
                    sent(self.id(), new Place(domain, to.id()), message);
                }

                @Override
                public int longestMessage() {
                    return LONGEST;
                }

                @Override
                public void close() {
                    ends.remove(place, end);
                }
            };
        };
    }

    private void sent(HostId from, Place to, ByteBuffer message) {
        if (message.remaining() > LONGEST) {
            throw new IllegalArgumentException(
                    "a message of " + message.remaining() + " octets to " + to.host() + ": the longest has " + LONGEST);
        }
        byte[] octets = new byte[message.remaining()];
        message.get(octets);
        End end = ends.get(to);
        if (end != null) {
            carry(from.name(), to.host().name(), end.process(), () -> {
                if (ends.get(to) == end) {
                    end.receiver().received(from, ByteBuffer.wrap(octets.clone()));
                }
            });
        }
    }
}
