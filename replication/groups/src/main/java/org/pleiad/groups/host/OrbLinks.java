package org.pleiad.groups.host;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.omg.Messaging.SYNC_WITH_TRANSPORT;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages between hosts as one-way calls of {@code PleiadGroups::Peer}, over the connections that the ORB has anyway. A failure is
 * a reason to look after the host, never a verdict. Thread-safe.
 */
public final class OrbLinks implements Links {
    private static final Logger LOG = LoggerFactory.getLogger(OrbLinks.class);

    /** A message has to be whole in memory at both ends; engines cut what is longer, and {@link PeerLine} takes all the pieces. */
    private static final int LONGEST_MESSAGE = 4 << 20;

    /** A connection that does not take a message for so long has lost it. */
    private static final Duration SENDING = Duration.ofSeconds(5);

    private final Pleiad orb;
    private final Set<HostId> cut = ConcurrentHashMap.newKeySet();

    /** By domain and address. */
    private final Map<String, PeerLine> lines = new ConcurrentHashMap<>();

    private volatile Consumer<HostAddress> suspicions = host -> {};

    private OrbLinks(Pleiad orb) {
        this.orb = orb;
    }

    /** Links from and to the hosts of an ORB, which must listen. */
    public static OrbLinks of(Pleiad orb) {
        return new OrbLinks(orb);
    }

    /** Who is told of hosts that could not be reached; on a thread that must not wait. */
    void suspicions(Consumer<HostAddress> listener) {
        suspicions = listener;
    }

    /** Nothing goes to this host any more, nor is anything taken from it. */
    void cut(HostId host) {
        cut.add(host);
    }

    /** Takes {@link #cut} back: the host has begun another life. */
    void mend(HostId host) {
        cut.remove(host);
    }

    @Override
    public Link open(DomainId domain, HostAddress self, Receiver receiver) {
        PeerServant servant = PeerServant.of(orb, domain);
        PeerServant.Inbox inbox = new PeerServant.Inbox(self.id().name(), (from, message) -> {
            if (!cut.contains(from)) {
                receiver.received(from, message);
            }
        });
        servant.inbox(inbox);
        return new OrbLink(domain, self, servant, inbox);
    }

    private PeerLine line(DomainId domain, HostAddress to) {
        return lines.computeIfAbsent(domain + "/" + to.orb(), key -> {
            org.omg.CORBA.Object peer = orb.orb().string_to_object(PeerKeys.url(to.orb(), PeerKeys.peer(domain)));
            CallOptions options = CallOptions.deadline(SENDING).withSyncScope(SYNC_WITH_TRANSPORT.value);
            return new PeerLine(orb.with(peer, options), failure -> {
                LOG.debug("no message reaches {} at {}", to.id(), to.orb(), failure);
                suspicions.accept(to);
            });
        });
    }

    /** One host's end. */
    private final class OrbLink implements Link {
        private final DomainId domain;
        private final HostAddress self;
        private final PeerServant servant;
        private final PeerServant.Inbox inbox;
        private volatile boolean closed;

        OrbLink(DomainId domain, HostAddress self, PeerServant servant, PeerServant.Inbox inbox) {
            this.domain = domain;
            this.self = self;
            this.servant = servant;
            this.inbox = inbox;
        }

        @Override
        public void send(HostAddress to, ByteBuffer message) {
            if (closed || cut.contains(to.id())) {
                return;
            }
            if (message.remaining() > LONGEST_MESSAGE) {
                LOG.warn(
                        "a message of {} octets from {} to {} is lost: {} are the most that a link takes",
                        message.remaining(),
                        self.id(),
                        to.id(),
                        LONGEST_MESSAGE);
                return;
            }
            try {
                line(domain, to).send(self.id().name(), to.id().name(), message);
            } catch (RuntimeException refused) {
                LOG.debug("a message from {} to {} is lost", self.id(), to.id(), refused);
            }
        }

        @Override
        public int longestMessage() {
            return LONGEST_MESSAGE;
        }

        @Override
        public void close() {
            closed = true;
            servant.closed(inbox);
        }
    }
}
