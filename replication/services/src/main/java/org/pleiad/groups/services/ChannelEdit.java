package org.pleiad.groups.services;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.events.durable.LogEntry;
import org.pleiad.events.durable.SubscriptionCursor;

/** Changes of a channel as they stand in the log, and the answers to them. Stateless. */
final class ChannelEdit {
    static final byte APPEND = 1;
    static final byte TAKE = 2;
    static final byte SAVE = 3;
    static final byte ADVANCE = 4;
    static final byte FORGET = 5;
    static final byte RETAIN = 6;

    /** Longest event and longest batch; the group takes no longer requests. */
    static final int LONGEST = 48 << 20;

    private ChannelEdit() {}

    /** Writes something; {@link ByteArrayOutputStream} never fails. */
    @FunctionalInterface
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    static byte[] octets(Writing writing) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(octets)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }

    static DataInputStream read(byte[] octets) {
        return new DataInputStream(new ByteArrayInputStream(octets));
    }

    static byte[] append(List<LogEntry> entries, ChannelBounds bounds) {
        return octets(out -> {
            out.writeByte(APPEND);
            bounds.write(out);
            out.writeInt(entries.size());
            for (LogEntry each : entries) {
                out.writeByte(each.form());
                block(out, each.octets());
                out.writeUTF(each.supplier());
                out.writeLong(each.sequence());
            }
        });
    }

    static List<LogEntry> entries(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > LONGEST) {
            throw new IOException("a batch of " + count + " events");
        }
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(new LogEntry(in.readByte(), block(in), in.readUTF(), in.readLong()));
        }
        return entries;
    }

    static byte[] cursor(byte kind, String name, SubscriptionCursor cursor, boolean onwards) {
        return octets(out -> {
            out.writeByte(kind);
            out.writeUTF(name);
            cursor(out, cursor);
            out.writeBoolean(onwards);
        });
    }

    static byte[] forget(String name) {
        return octets(out -> {
            out.writeByte(FORGET);
            out.writeUTF(name);
        });
    }

    static byte[] retain(ChannelBounds bounds) {
        return octets(out -> {
            out.writeByte(RETAIN);
            bounds.write(out);
        });
    }

    static void cursor(DataOutputStream out, SubscriptionCursor cursor) throws IOException {
        out.writeLong(cursor.acknowledged());
        out.writeLong(cursor.holder());
        out.writeLong(cursor.touched());
    }

    static SubscriptionCursor cursor(DataInputStream in) throws IOException {
        return new SubscriptionCursor(in.readLong(), in.readLong(), in.readLong());
    }

    static void block(DataOutputStream out, byte[] octets) throws IOException {
        out.writeInt(octets.length);
        out.write(octets);
    }

    static byte[] block(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("an event of " + length + " octets where at most " + LONGEST + " can be");
        }
        byte[] octets = new byte[length];
        in.readFully(octets);
        return octets;
    }
}
