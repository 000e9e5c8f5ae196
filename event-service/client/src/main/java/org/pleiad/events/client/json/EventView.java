package org.pleiad.events.client.json;

import java.time.Instant;
import org.omg.CosNotification.StructuredEvent;

/**
 * An event as a tool shows it. The id and the time are not part of the event: channels carry neither.
 *
 * @param id the event's place in a durable channel, or a number that the tool gave it; empty if unknown
 * @param time when the channel took it, or when the tool got it; {@code null} if unknown
 * @param event what the channel carries
 */
public record EventView(String id, Instant time, StructuredEvent event) {}
