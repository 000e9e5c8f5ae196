/**
 * For programs that use durable channels: a reader that goes on where it was and hands over each event once, and a writer that
 * puts each event in once, whatever happens to the server meanwhile. Both need the stubs alone, not the service.
 *
 * <p>Start reading at {@link org.pleiad.events.durable.client.DurableReader}.
 *
 * <pre>{@code
 * DurableChannel quotes = DurableChannelHelper.narrow(orb.string_to_object("corbaloc::events:2811/quotes/durable"));
 * DurableWriter writer = new DurableWriter(quotes, "feed-7", Duration.ofMinutes(1));
 * writer.put(List.of(event));
 * try (DurableReader reader = DurableReader.start(quotes, "portfolio", ReaderOptions.DEFAULT, handler)) { ... }
 * }</pre>
 */
package org.pleiad.events.durable.client;
