package org.pleiad.events.durable;

/**
 * An event on its way into a {@link ChannelLog}.
 *
 * @param form what the octets are; the log does not look at it
 * @param octets the event; not to be changed any more
 * @param supplier who it comes from, for finding repetitions; the empty string: they are not looked for
 * @param sequence its number among those of its supplier, rising from 1; without supplier it means nothing
 */
public record LogEntry(byte form, byte[] octets, String supplier, long sequence) {
    /** Longest name of a supplier. */
    public static final int MAX_SUPPLIER = 256;

    public LogEntry {
        if (supplier.length() > MAX_SUPPLIER) {
            throw new IllegalArgumentException("the name of a supplier has " + supplier.length() + " characters, "
                    + MAX_SUPPLIER + " are allowed");
        }
        if (!supplier.isEmpty() && sequence < 1) {
            throw new IllegalArgumentException(
                    "the sequence number of supplier " + supplier + " is " + sequence + "; numbers rise from 1");
        }
    }

    /** One whose repetitions are not looked for. */
    public static LogEntry of(byte form, byte[] octets) {
        return new LogEntry(form, octets, "", 0);
    }
}
