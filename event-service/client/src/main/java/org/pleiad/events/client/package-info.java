/**
 * Event channels as today's Java likes them: flows, streams and JSON, over the channels of any vendor.
 *
 * <p>Start reading at {@link org.pleiad.events.client.EventChannels}.
 *
 * <pre>{@code
 * RemoteChannel quotes = new EventChannels(orb).find("corbaname::localhost#events/quotes");
 * quotes.events(EventForm.STRUCTURED, Interest.in("$price > 100"), Delivery.PULL).subscribe(subscriber);
 * }</pre>
 */
package org.pleiad.events.client;
