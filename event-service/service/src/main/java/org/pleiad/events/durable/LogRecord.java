package org.pleiad.events.durable;

/**
 * An event in a {@link ChannelLog}.
 *
 * @param offset its place in the channel's one order: 1, 2, 3, without gaps
 * @param taken when the log took it, a {@code TimeBase::TimeT}; never less than that of an earlier one
 * @param form as it was given
 * @param octets as they were given; not to be changed
 */
public record LogRecord(long offset, long taken, byte form, byte[] octets) {}
