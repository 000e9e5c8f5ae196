package org.pleiad.orb.giop;

/**
 * Bounds of what one connection may bring.
 *
 * @param maxMessageSize octets of one message with its header, and of all unfinished fragmented messages together
 * @param maxFragments frames that one message may consist of
 * @param maxPartialMessages fragmented messages that may be unfinished at the same time
 */
public record GiopLimits(int maxMessageSize, int maxFragments, int maxPartialMessages) {

    /** 256 MiB; 300,000 fragments (the JDK's ORB makes them of 1 KiB); 64 unfinished messages. */
    public static final GiopLimits DEFAULT = new GiopLimits(256 << 20, 300_000, 64);

    public GiopLimits {
        if (maxMessageSize < 1024) {
            throw new IllegalArgumentException("maxMessageSize is " + maxMessageSize + ": at least 1024 octets");
        }
        if (maxFragments < 1 || maxPartialMessages < 1) {
            throw new IllegalArgumentException("maxFragments and maxPartialMessages must be positive");
        }
    }

    /** These limits with another bound on the size. */
    public GiopLimits withMaxMessageSize(int octets) {
        return new GiopLimits(octets, maxFragments, maxPartialMessages);
    }
}
