package org.pleiad.groups.conformance;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Snapshot;

/**
 * Remembers what an engine tells a host, and what it must not do: go back, call from two threads at once, call after the end. Its
 * state is all that was applied, what came beside the log, and padding that makes it longer than any message.
 */
public final class RecordingApplier implements Applier {
    private final HostId host;
    private final int padding;
    private final List<Applied> applied = new ArrayList<>(); // guarded by itself
    private final List<String> wrongs = new ArrayList<>(); // guarded by itself
    private final AtomicReference<Thread> inside = new AtomicReference<>();
    private final AtomicInteger installs = new AtomicInteger();
    private final AtomicInteger snapshots = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile boolean ended;
    private volatile long term;
    private volatile Optional<HostId> leader = Optional.empty();
    private volatile Set<HostId> hosts = Set.of();
    private volatile String brought = "";
    private long last;

    /**
     * An entry that was applied.
     *
     * @param position where
     * @param entry what
     */
    public record Applied(long position, Octets entry) {}

    /**
     * What an entry was: octets that can be compared and shown.
     *
     * @param octets not to be changed
     */
    public record Octets(byte[] octets) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Octets that && Arrays.equals(octets, that.octets);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(octets);
        }

        @Override
        public String toString() {
            return octets.length <= 40
                    ? new String(octets, java.nio.charset.StandardCharsets.ISO_8859_1)
                    : octets.length + " octets #" + Integer.toHexString(hashCode());
        }
    }

    RecordingApplier(HostId host, int padding, int refusals) {
        this.host = host;
        this.padding = padding;
        this.refusals.set(refusals);
    }

    /** What this host has applied. */
    public List<Applied> applied() {
        synchronized (applied) {
            return List.copyOf(applied);
        }
    }

    /** The entries alone. */
    public List<String> entries() {
        return applied().stream().map(one -> one.entry().toString()).toList();
    }

    /** What the engine did that it must not. */
    public List<String> wrongs() {
        synchronized (wrongs) {
            return List.copyOf(wrongs);
        }
    }

    int installs() {
        return installs.get();
    }

    int snapshots() {
        return snapshots.get();
    }

    long term() {
        return term;
    }

    Optional<HostId> leader() {
        return leader;
    }

    Set<HostId> hosts() {
        return hosts;
    }

    /** Has its state be another one by something that is no entry, as another host's state is that a joiner gets. */
    void bring(String beside) {
        brought = beside;
    }

    String brought() {
        return brought;
    }

    /** From now on nothing may come. */
    void ended() {
        ended = true;
    }

    private void wrong(String what) {
        synchronized (wrongs) {
            wrongs.add("host " + host + ": " + what);
        }
    }

    private void enter(String what) {
        if (ended) {
            wrong(what + " after the end");
        }
        Thread other = inside.getAndSet(Thread.currentThread());
        if (other != null) {
            wrong(what + " on " + Thread.currentThread() + " while " + other + " is inside");
        }
    }

    private void leave() {
        inside.set(null);
    }

    @Override
    public void apply(long position, ByteBuffer entry) {
        enter("apply");
        try {
            byte[] octets = new byte[entry.remaining()];
            entry.duplicate().get(octets);
            if (position <= last) {
                wrong("position " + position + " after " + last);
            }
            last = position;
            synchronized (applied) {
                applied.add(new Applied(position, new Octets(octets)));
            }
        } finally {
            leave();
        }
    }

    @Override
    public Optional<Snapshot> snapshot() {
        enter("snapshot");
        try {
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return Optional.empty();
            }
            snapshots.incrementAndGet();
            return Optional.of(new Taken(last, applied(), brought, padding));
        } finally {
            leave();
        }
    }

    /** All that was applied, what came beside it, then the padding. */
    private record Taken(long position, List<Applied> entries, String brought, int padding) implements Snapshot {
        @Override
        public void writeTo(WritableByteChannel channel) throws IOException {
            @SuppressWarnings("resource") // the channel is the engine's
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeInt(entries.size());
            for (Applied one : entries) {
                out.writeLong(one.position());
                out.writeInt(one.entry().octets().length);
                out.write(one.entry().octets());
            }
            out.writeUTF(brought);
            out.writeInt(padding);
            byte[] piece = new byte[8192];
            for (int at = 0; at < padding; at += piece.length) {
                Arrays.fill(piece, (byte) (at / piece.length));
                out.write(piece, 0, Math.min(piece.length, padding - at));
            }
            out.flush();
        }

        @Override
        public void close() {}
    }

    @Override
    public void install(long position, ReadableByteChannel channel) throws IOException {
        enter("install");
        try {
            if (position < last) {
                wrong("a state of " + position + " after " + last);
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            List<Applied> state = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                long at = in.readLong();
                byte[] octets = new byte[in.readInt()];
                in.readFully(octets);
                state.add(new Applied(at, new Octets(octets)));
            }
            String beside = in.readUTF();
            int expected = in.readInt();
            for (int at = 0; at < expected; at++) {
                if (in.readByte() != (byte) (at / 8192)) {
                    wrong("octet " + at + " of the padding is another one");
                    break;
                }
            }
            if (in.read() >= 0) {
                wrong("the state goes on after its end");
            }
            last = position;
            brought = beside;
            installs.incrementAndGet();
            synchronized (applied) {
                applied.clear();
                applied.addAll(state);
            }
        } finally {
            leave();
        }
    }

    @Override
    public void leader(long inTerm, Optional<HostId> now) {
        enter("leader");
        try {
            if (now.isPresent() && inTerm < term) {
                wrong("term " + inTerm + " after " + term);
            }
            term = Math.max(term, inTerm);
            leader = now;
        } finally {
            leave();
        }
    }

    @Override
    public void hosts(long position, Set<HostId> now) {
        enter("hosts");
        try {
            hosts = Set.copyOf(now);
        } finally {
            leave();
        }
    }
}
