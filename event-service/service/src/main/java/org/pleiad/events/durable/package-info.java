/**
 * Events that outlive the process: the log of a channel, and subscriptions that go on where they were.
 *
 * <p>Start reading at {@link org.pleiad.events.durable.ChannelLog}.
 *
 * <pre>{@code
 * try (ChannelLog log = ChannelLog.open(directory.resolve("quotes.mv"), LogRetention.DEFAULT)) {
 *     log.append(List.of(LogEntry.of(form, octets)));
 *     log.force();   // from here on a crash leaves it
 *     log.read(1, 100, 1 << 20);
 * }
 * }</pre>
 */
package org.pleiad.events.durable;
