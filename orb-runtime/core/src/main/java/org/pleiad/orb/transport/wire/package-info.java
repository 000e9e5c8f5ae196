/**
 * What both ends of a connection need: octets to messages, and the messages that a transport sends of its own accord.
 *
 * <p>Start reading at {@link org.pleiad.orb.transport.wire.MessageReader}:
 *
 * <pre>{@code
 * var reader = new MessageReader(config, allocator, message -> handle(message));
 * reader.read(octets);
 * }</pre>
 */
package org.pleiad.orb.transport.wire;
