/**
 * Qualities of service: what the standard's properties mean, which values are allowed where, and the queue that keeps to
 * them. Start at {@link org.pleiad.events.qos.Quality}; the queue is {@link org.pleiad.events.qos.WaitingEvents}.
 *
 * <pre>{@code
 * QosSettings channel = QosSettings.ofChannel(orb, QosLimits.DEFAULT, initialQos);
 * int order = (int) channel.effective().get(Quality.ORDER_POLICY);
 * }</pre>
 *
 * Nothing here knows of channels or servants.
 */
package org.pleiad.events.qos;
