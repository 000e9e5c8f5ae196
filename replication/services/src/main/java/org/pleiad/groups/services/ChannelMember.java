package org.pleiad.groups.services;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pleiad.events.durable.LogEntry;
import org.pleiad.events.durable.SubscriptionCursor;
import org.pleiad.groups.core.Cause;
import org.pleiad.orb.cdr.TimeT;

/** One replica of a channel's events as a member of their group. Called by the group's executor. */
final class ChannelMember extends ServiceMember<ChannelState> {
    private static final int FORMAT = 2;

    /** Is told what has changed; must not wait. */
    interface Watcher {
        /** The events and subscriptions are these from now on. */
        void shown(ChannelState state);

        /** There are events up to here. */
        void appended(long newest);

        /** A subscription was taken, moved or removed. */
        void moved(String subscription);
    }

    private final Spill spill;
    private final Watcher watcher;

    ChannelMember(String channel, Spill spill, Watcher watcher) {
        super("channel " + channel, FORMAT, new ChannelState(KeptEvents.empty(spill, 1, 0)));
        this.spill = spill;
        this.watcher = watcher;
    }

    @Override
    byte[] make(Cause cause, byte[] change) throws IOException {
        DataInputStream in = ChannelEdit.read(change);
        byte kind = in.readByte();
        return switch (kind) {
            case ChannelEdit.APPEND -> append(cause, in);
            case ChannelEdit.RETAIN -> {
                long gone = now().retain(ChannelBounds.read(in), TimeT.of(Instant.ofEpochMilli(cause.millis())));
                yield ChannelEdit.octets(out -> {
                    out.writeByte(YES);
                    out.writeLong(gone);
                });
            }
            default -> move(kind, in.readUTF(), in);
        };
    }

    private byte[] append(Cause cause, DataInputStream in) throws IOException {
        ChannelBounds bounds = ChannelBounds.read(in);
        List<LogEntry> entries = ChannelEdit.entries(in);
        Optional<long[]> offsets = now().append(entries, cause.millis(), bounds);
        if (offsets.isEmpty()) {
            return ChannelEdit.octets(out -> {
                out.writeByte(NO);
                out.writeUTF(now().slowest());
            });
        }
        watcher.appended(now().events.newest());
        return ChannelEdit.octets(out -> {
            out.writeByte(YES);
            for (long each : offsets.get()) {
                out.writeLong(each);
            }
        });
    }

    /** Changes one subscription. */
    private byte[] move(byte kind, String name, DataInputStream in) throws IOException {
        byte[] answer = {YES};
        switch (kind) {
            case ChannelEdit.TAKE -> {
                SubscriptionCursor taken = now().take(name, ChannelEdit.cursor(in), in.readBoolean());
                answer = ChannelEdit.octets(out -> {
                    out.writeByte(YES);
                    ChannelEdit.cursor(out, taken);
                });
            }
            case ChannelEdit.SAVE -> now().cursors.put(name, ChannelEdit.cursor(in));
            case ChannelEdit.ADVANCE -> {
                if (!now().advance(name, ChannelEdit.cursor(in))) {
                    return new byte[] {NO};
                }
            }
            case ChannelEdit.FORGET -> now().cursors.remove(name);
            default -> throw new IOException("a change of kind " + kind);
        }
        watcher.moved(name);
        return answer;
    }

    @Override
    ChannelState copy(ChannelState original) {
        return original.copy();
    }

    @Override
    void write(ChannelState state, DataOutputStream out) throws IOException {
        out.writeLong(state.lastTaken);
        out.writeInt(state.cursors.size());
        for (Map.Entry<String, SubscriptionCursor> each : sorted(state.cursors)) {
            out.writeUTF(each.getKey());
            ChannelEdit.cursor(out, each.getValue());
        }
        out.writeInt(state.suppliers.size());
        for (Map.Entry<String, ChannelState.Mark> each : sorted(state.suppliers)) {
            out.writeUTF(each.getKey());
            out.writeLong(each.getValue().sequence());
            out.writeLong(each.getValue().offset());
        }
        long oldest = state.events.oldest();
        out.writeLong(oldest);
        out.writeLong(state.events.before(oldest));
        out.writeLong(state.events.count());
        state.events.<IOException>read(oldest, Long.MAX_VALUE, event -> {
            out.writeLong(event.taken());
            out.writeByte(event.form());
            ChannelEdit.block(out, event.octets());
            return true;
        });
    }

    /** The same state is the same octets at all replicas. */
    private static <T> List<Map.Entry<String, T>> sorted(Map<String, T> map) {
        return map.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    @Override
    ChannelState read(DataInputStream in) throws IOException {
        long lastTaken = in.readLong();
        Map<String, SubscriptionCursor> cursors = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            cursors.put(name, ChannelEdit.cursor(in));
        }
        Map<String, ChannelState.Mark> suppliers = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            suppliers.put(name, new ChannelState.Mark(in.readLong(), in.readLong()));
        }
        KeptEvents events = KeptEvents.empty(spill, in.readLong(), in.readLong());
        for (long left = in.readLong(); left > 0; left--) {
            events.add(new Kept(in.readLong(), in.readByte(), ChannelEdit.block(in)));
            if (left % Segment.MOST == 0) {
                // what has no room in memory goes to the disk while the rest comes
                events.publish();
            }
        }
        events.publish();
        ChannelState read = new ChannelState(events);
        read.lastTaken = lastTaken;
        read.cursors.putAll(cursors);
        read.suppliers.putAll(suppliers);
        return read;
    }

    @Override
    void shown(ChannelState shown) {
        watcher.shown(shown);
    }
}
