/**
 * The engine of all event channels: what suppliers publish is queued for each consumer and handed on, whatever the form and
 * whichever OMG interface it came by. Knows no servants; those of CosEvent, CosNotification and typed channels are thin shells
 * over it.
 *
 * <p>Start reading at {@link org.pleiad.events.channel.Channel}.
 *
 * <pre>{@code
 * Channel quotes = Channel.open("quotes", ChannelOptions.DEFAULT);
 * Subscription all = quotes.subscribe(SubscriptionOptions.DEFAULT, EventFilter.ALL, why -> {});
 * }</pre>
 */
package org.pleiad.events.channel;
