package org.pleiad.groups.services;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.pleiad.events.durable.SubscriptionCursor;
import org.pleiad.groups.core.Cause;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.View;
import org.pleiad.orb.cdr.TimeT;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One replica of a channel's events as a member of their group. Called by the group's executor. */
final class ChannelMember implements Member {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelMember.class);
    private static final byte[] NOTHING = {0};
    private static final byte[] DONE = {1};
    private static final int FORMAT = 1;

    /** Is told what has changed; must not wait. */
    interface Watcher {
        /** The events and subscriptions are these from now on. */
        void shown(ChannelState state);

        /** There are events up to here. */
        void appended(long newest);

        /** A subscription was taken, moved or removed. */
        void moved(String subscription);
    }

    private final String channel;
    private final Watcher watcher;
    private ChannelState state = new ChannelState();

    ChannelMember(String channel, Watcher watcher) {
        this.channel = channel;
        this.watcher = watcher;
    }

    @Override
    public void execute(Cause cause, Request request, Consumer<byte[]> done) {
        byte[] answer = NOTHING;
        try {
            answer = make(cause, ChannelEdit.read(request.content()));
        } catch (IOException | IllegalArgumentException unreadable) {
            // the same octets at all replicas, so all of them change nothing
            LOG.warn(
                    "a change of channel {} at {} cannot be read and is passed over",
                    channel,
                    cause.position(),
                    unreadable);
        }
        done.accept(answer);
    }

    private byte[] make(Cause cause, DataInputStream in) throws IOException {
        byte kind = in.readByte();
        switch (kind) {
            case ChannelEdit.APPEND -> {
                long[] offsets = state.append(ChannelEdit.entries(in), cause.millis());
                watcher.appended(state.newest);
                return ChannelEdit.octets(out -> {
                    out.writeByte(1);
                    for (long each : offsets) {
                        out.writeLong(each);
                    }
                });
            }
            case ChannelEdit.TAKE -> {
                String name = in.readUTF();
                SubscriptionCursor taken = state.take(name, ChannelEdit.cursor(in), in.readBoolean());
                watcher.moved(name);
                return ChannelEdit.octets(out -> {
                    out.writeByte(1);
                    ChannelEdit.cursor(out, taken);
                });
            }
            case ChannelEdit.SAVE -> {
                String name = in.readUTF();
                state.cursors.put(name, ChannelEdit.cursor(in));
                watcher.moved(name);
            }
            case ChannelEdit.ADVANCE -> {
                String name = in.readUTF();
                if (!state.advance(name, ChannelEdit.cursor(in))) {
                    return NOTHING;
                }
                watcher.moved(name);
            }
            case ChannelEdit.FORGET -> {
                String name = in.readUTF();
                state.cursors.remove(name);
                watcher.moved(name);
            }
            case ChannelEdit.RETAIN -> {
                long gone = state.retain(ChannelEdit.retention(in), TimeT.of(Instant.ofEpochMilli(cause.millis())));
                return ChannelEdit.octets(out -> {
                    out.writeByte(1);
                    out.writeLong(gone);
                });
            }
            default -> throw new IOException("a change of kind " + kind);
        }
        return DONE;
    }

    /** Whoever asks wants to know that this replica is up to date. */
    @Override
    public void read(Request request, Consumer<byte[]> done) {
        done.accept(DONE);
    }

    @Override
    public State state() {
        ChannelState copy = state.copy();
        return to -> write(copy, to);
    }

    private static void write(ChannelState state, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 64 << 10));
        out.writeInt(FORMAT);
        out.writeLong(state.newest);
        out.writeLong(state.lastTaken);
        out.writeInt(state.cursors.size());
        for (Map.Entry<String, SubscriptionCursor> each : state.cursors.entrySet()) {
            out.writeUTF(each.getKey());
            ChannelEdit.cursor(out, each.getValue());
        }
        out.writeInt(state.suppliers.size());
        for (Map.Entry<String, ChannelState.Mark> each : state.suppliers.entrySet()) {
            out.writeUTF(each.getKey());
            out.writeLong(each.getValue().sequence());
            out.writeLong(each.getValue().offset());
        }
        out.writeInt(state.events.size());
        for (Map.Entry<Long, ChannelState.Kept> each : state.events.entrySet()) {
            out.writeLong(each.getKey());
            out.writeLong(each.getValue().taken());
            out.writeByte(each.getValue().form());
            ChannelEdit.block(out, each.getValue().octets());
        }
        out.flush();
    }

    @Override
    public void install(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, 64 << 10));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("events in format " + format + "; this server reads " + FORMAT);
        }
        ChannelState read = new ChannelState();
        read.newest = in.readLong();
        read.lastTaken = in.readLong();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            read.cursors.put(name, ChannelEdit.cursor(in));
        }
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            read.suppliers.put(name, new ChannelState.Mark(in.readLong(), in.readLong()));
        }
        long octets = 0;
        for (int left = in.readInt(); left > 0; left--) {
            long offset = in.readLong();
            ChannelState.Kept kept = new ChannelState.Kept(in.readLong(), in.readByte(), ChannelEdit.block(in));
            octets += kept.octets().length;
            read.events.put(offset, kept);
        }
        read.octets.set(octets);
        state = read;
        watcher.shown(state);
    }

    @Override
    public byte[] update() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        write(state, octets);
        return octets.toByteArray();
    }

    @Override
    public void apply(byte[] update) throws IOException {
        install(new ByteArrayInputStream(update));
    }

    @Override
    public void view(View view) {
        watcher.shown(state);
    }

    /** What it has can still be read; it is a prefix of what the others have. */
    @Override
    public void left(String reason) {
        LOG.warn("this replica of channel {} is out of its group: {}", channel, reason);
    }
}
