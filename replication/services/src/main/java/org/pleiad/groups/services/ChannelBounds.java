package org.pleiad.groups.services;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.pleiad.events.durable.LogRetention;

/**
 * How much a replicated channel keeps. It stands in every change that needs it, so that all replicas do the same.
 *
 * @param retention events that every durable subscription has acknowledged go after {@code maxAge}, and beyond {@code maxOctets}.
 *     Others go after {@code heldAge}; {@code heldOctets} of them are kept, and beyond that suppliers are refused
 * @param heldEvents so many events that a subscription needs are kept, and beyond that suppliers are refused
 */
public record ChannelBounds(LogRetention retention, long heldEvents) {
    /** In memory: a day or 64 MiB; for subscriptions 30 days, and a million events or 256 MiB. */
    public static final ChannelBounds IN_MEMORY = new ChannelBounds(
            new LogRetention(Duration.ofDays(1), 64L << 20, Duration.ofDays(30), 256L << 20), 1_000_000);

    /** With a directory, where most of it is: a day or 256 MiB; for subscriptions 30 days, and ten million events or 1 GiB. */
    public static final ChannelBounds ON_DISK = new ChannelBounds(
            new LogRetention(Duration.ofDays(1), 256L << 20, Duration.ofDays(30), 1L << 30), 10_000_000);

    /** Refuses bounds that let nothing in. */
    public ChannelBounds {
        if (heldEvents < 1 || retention.heldOctets() < 1) {
            throw new IllegalArgumentException("a channel that keeps " + heldEvents + " events and "
                    + retention.heldOctets() + " octets for its subscriptions takes none; both must be positive");
        }
    }

    /** The same, keeping at most so many events and octets for subscriptions. */
    public ChannelBounds withHeld(long events, long octets) {
        LogRetention other = new LogRetention(
                retention.maxAge(), Math.min(retention.maxOctets(), octets), retention.heldAge(), octets);
        return new ChannelBounds(other, events);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(retention.maxAge().toMillis());
        out.writeLong(retention.maxOctets());
        out.writeLong(retention.heldAge().toMillis());
        out.writeLong(retention.heldOctets());
        out.writeLong(heldEvents);
    }

    static ChannelBounds read(DataInputStream in) throws IOException {
        Duration maxAge = Duration.ofMillis(in.readLong());
        long maxOctets = in.readLong();
        LogRetention retention = new LogRetention(maxAge, maxOctets, Duration.ofMillis(in.readLong()), in.readLong());
        return new ChannelBounds(retention, in.readLong());
    }
}
