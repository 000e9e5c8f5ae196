/**
 * The servants of CosEventChannelAdmin: thin shells over the engine (Event Service 1.2, 2.3).
 *
 * <p>Start reading at {@link org.pleiad.events.cos.ChannelParts}.
 *
 * <pre>{@code
 * var parts = new ChannelParts(orb, engine, new Activation(poa), ProxyOptions.DEFAULT, EventFilter.ALL);
 * parts.newPushConsumer().connect_push_supplier(null);
 * }</pre>
 */
package org.pleiad.events.cos;
