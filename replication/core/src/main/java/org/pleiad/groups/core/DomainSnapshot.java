package org.pleiad.groups.core;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pleiad.groups.core.OctetReader.Malformed;
import org.pleiad.groups.spi.Snapshot;

/**
 * All of this host's share at a position: what the log has decided, and the states of the members here, each captured in its turn on
 * its group's executor while later entries are applied. Taken by the thread that applies, written by any.
 */
final class DomainSnapshot implements Snapshot {
    private static final int VERSION = 1;
    private static final int STATE_LIMIT = 1 << 30;
    private static final long WAIT_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long NESTED_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final Share share;
    private final long position;
    private final byte[] state;
    private final List<Part> parts = new ArrayList<>();

    /** A member's share of it. */
    private record Part(Replica replica, CompletableFuture<Captured> captured) {}

    /** What was read. */
    record Contents(DomainState state, Map<GroupId, byte[]> replicas) {}

    private DomainSnapshot(Share share) {
        this.share = share;
        this.position = share.applied();
        OctetWriter out = new OctetWriter(4096);
        share.state.write(out);
        this.state = out.toArray();
    }

    /** Empty while a request waits for what a later entry brings, or a member for its factory. */
    static Optional<Snapshot> take(Share share) {
        for (Replica replica : share.replicas.values()) {
            if (replica.phase() == Replica.Phase.UNATTACHED || replica.nested().isWaiting()) {
                return Optional.empty();
            }
        }
        DomainSnapshot snapshot = new DomainSnapshot(share);
        for (Replica replica : share.replicas.values()) {
            if (replica.phase() == Replica.Phase.RUNNING && replica.isOrdered()) {
                CompletableFuture<Captured> captured = new CompletableFuture<>();
                replica.enqueue(new Captured.Order(snapshot.position, Integer.MAX_VALUE, captured));
                snapshot.parts.add(new Part(replica, captured));
            }
        }
        share.counters().snapshots.increment();
        return Optional.of(snapshot);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void writeTo(WritableByteChannel channel) throws IOException {
        OutputStream out = Channels.newOutputStream(channel);
        out.write(new OctetWriter(state.length + 5).octet(VERSION).octets(state).toArray());
        long end = System.nanoTime() + WAIT_NANOS;
        for (Part part : parts) {
            Captured captured = captured(part, end);
            if (captured != null) {
                out.write(new OctetWriter(9)
                        .octet(1)
                        .number(part.replica.group().value())
                        .toArray());
                ChunkedOutput chunks = new ChunkedOutput(out);
                captured.writeTo(chunks);
                chunks.end();
            }
        }
        out.write(0);
        out.flush();
    }

    /** {@code null}: the member is no more, or will begin anew. */
    private Captured captured(Part part, long end) throws IOException {
        long nestedSince = 0;
        while (true) {
            boolean nested = part.replica.nested().isWaiting();
            nestedSince = !nested ? 0 : nestedSince == 0 ? System.nanoTime() : nestedSince;
            if (!part.captured.isDone()
                    && (share.environment().oneThread()
                            || System.nanoTime() - end > 0
                            || nested && System.nanoTime() - nestedSince > NESTED_NANOS)) {
                throw new IOException("group " + part.replica.group()
                        + " cannot give its state now: a request is executed for too long; ask again later");
            }
            try {
                return part.captured.get(20, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // look again whether it waits for a nested call
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while a snapshot is written", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupRefusal) {
                    return null;
                }
                throw new IOException("the state of group " + part.replica.group() + " cannot be captured", e);
            }
        }
    }

    static Contents read(Share share, ReadableByteChannel channel) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        int version = in.readUnsignedByte();
        if (version != VERSION) {
            throw new IOException("a snapshot of version " + version + " where " + VERSION + " is understood");
        }
        DomainState state = new DomainState(share.domain());
        try {
            state.read(new OctetReader(ByteBuffer.wrap(octets(in))));
        } catch (Malformed e) {
            throw new IOException("a snapshot of domain " + share.domain() + " cannot be read: " + e.getMessage(), e);
        }
        Map<GroupId, byte[]> replicas = new TreeMap<>();
        while (in.readUnsignedByte() == 1) {
            GroupId group = new GroupId(in.readLong());
            replicas.put(group, ChunkedOutput.readAll(in));
        }
        return new Contents(state, replicas);
    }

    private static byte[] octets(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > STATE_LIMIT) {
            throw new IOException("a state of " + Integer.toUnsignedString(length) + " octets");
        }
        byte[] octets = in.readNBytes(length);
        if (octets.length != length) {
            throw new EOFException("a snapshot ends in its state");
        }
        return octets;
    }

    @Override
    public void close() {
        parts.clear();
    }
}
