package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import io.microraft.model.log.LogEntry;
import io.microraft.model.message.AppendEntriesRequest;
import io.microraft.model.message.AppendEntriesSuccessResponse;
import io.microraft.model.message.RaftMessage;
import io.microraft.transport.Transport;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;

/** MicroRaft's transport, over {@link Links}. Of the domain's thread. */
final class Wires implements Transport {
    static final int PLAIN = 0;
    static final int WITH_ADDRESS = 1;
    static final int PIECE = 2;

    /** Octets of entries in one message, unless a single one is longer: what comes behind it need not wait long. */
    private static final int BATCH = 1 << 20;

    private final HostAddress self;
    private final Links.Link link;
    private final Pieces pieces = new Pieces();

    /** Where hosts are, as they said themselves, or as the log says. */
    private final Map<HostId, HostAddress> addresses = new HashMap<>();

    private final Map<HostId, Long> introduced = new HashMap<>();
    private final LongSupplier nanoTime;
    private final long againNanos;
    private LongSupplier lastIndex = () -> 0;

    /** What a message is once it has been put together. */
    record Arrived(Peer sender, int kind, Reader rest) {}

    Wires(HostAddress self, Links.Link link, LongSupplier nanoTime, long againNanos) {
        this.self = self;
        this.link = link;
        this.nanoTime = nanoTime;
        this.againNanos = againNanos;
    }

    /** Tells what messages say of the log. */
    void of(LongSupplier lastIndexOfLog) {
        lastIndex = lastIndexOfLog;
    }

    /** Where a host is; what it says itself is newer than what the log says. */
    void learn(HostAddress address, boolean saidItself) {
        if (saidItself) {
            addresses.put(address.id(), address);
        } else {
            addresses.putIfAbsent(address.id(), address);
        }
    }

    @Override
    public void send(RaftEndpoint target, RaftMessage message) {
        boolean often = message instanceof AppendEntriesRequest || message instanceof AppendEntriesSuccessResponse;
        List<LogEntry> entries = message instanceof AppendEntriesRequest request ? fitting(request) : List.of();
        Writer to = begin(octets(entries), !often || introduce((Peer) target));
        Messages.write(to, message, entries, lastIndex.getAsLong());
        send((Peer) target, to.done());
    }

    /** Whoever has just begun does not know where others are; so they say it again and again, but not each time. */
    private boolean introduce(Peer target) {
        long now = nanoTime.getAsLong();
        Long before = introduced.get(target.host());
        boolean again = before == null || now - before > againNanos;
        if (again) {
            introduced.put(target.host(), now);
        }
        return again;
    }

    /** As many as fit; the follower acknowledges what it gets, and the rest goes with the next. */
    private static List<LogEntry> fitting(AppendEntriesRequest request) {
        List<LogEntry> entries = request.getLogEntries();
        int octets = 0;
        for (int i = 0; i < entries.size(); i++) {
            octets += entries.get(i).getOperation() instanceof Entry entry ? entry.octets() : 0;
            if (octets > BATCH && i > 0) {
                return entries.subList(0, i);
            }
        }
        return entries;
    }

    private static int octets(List<LogEntry> entries) {
        int octets = 128;
        for (LogEntry each : entries) {
            octets += each.getOperation() instanceof Entry entry ? entry.octets() : 256;
        }
        return octets;
    }

    void send(Peer target, Note note) {
        Writer to = begin(note instanceof Note.Propose propose ? octets(propose) : 128, true);
        Note.write(to, note);
        send(target, to.done());
    }

    private static int octets(Note.Propose propose) {
        return propose.entries().stream().mapToInt(Entry::octets).sum() + 128;
    }

    private Writer begin(int expected, boolean withAddress) {
        Writer to = new Writer(expected);
        to.octet(withAddress ? WITH_ADDRESS : PLAIN);
        if (withAddress) {
            to.name(self.orb()).name(self.engine());
        }
        return to;
    }

    private void send(Peer target, ByteBuffer message) {
        HostAddress to = addresses.getOrDefault(target.host(), target.address());
        if (to.orb().isEmpty()) {
            return;
        }
        int longest = link.longestMessage();
        if (message.remaining() <= longest) {
            link.send(to, message);
        } else {
            pieces.cut(message, longest, piece -> link.send(to, piece));
        }
    }

    @Override
    public boolean isReachable(RaftEndpoint endpoint) {
        return true;
    }

    /** Reads the beginning of a message; {@code null} if pieces of it are missing. */
    Arrived arrived(HostId from, ByteBuffer buffer) {
        Reader reader = new Reader(buffer);
        int form = reader.octet();
        if (form == PIECE) {
            var whole = pieces.take(from, reader, buffer);
            if (whole.isEmpty()) {
                return null;
            }
            reader = new Reader(whole.get());
            form = reader.octet();
        }
        if (form == WITH_ADDRESS) {
            learn(new HostAddress(from, reader.name(), reader.name()), true);
        } else if (form != PLAIN) {
            throw new Malformed("a message of form " + form);
        }
        HostAddress address = addresses.getOrDefault(from, new HostAddress(from, "", ""));
        return new Arrived(new Peer(address), reader.octet(), reader);
    }

    void close() {
        link.close();
    }
}
