/**
 * Typed event channels: events are calls of an interface that supplier and consumer agree on (Event Service 1.2, 2.6-2.8).
 * Arguments pass through as the octets that came: the channel needs to know nothing of the interface but its repository id.
 *
 * <p>Start reading at {@link org.pleiad.events.typed.TypedChannelServant}.
 *
 * <pre>{@code
 * Object quotes = channel.for_suppliers()
 *         .obtain_typed_push_consumer("IDL:exchange/Quotes:1.0")
 *         .get_typed_consumer();
 * }</pre>
 */
package org.pleiad.events.typed;
