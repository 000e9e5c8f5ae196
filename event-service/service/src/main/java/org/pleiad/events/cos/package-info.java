/**
 * The servants of CosEventChannelAdmin: thin shells over the engine (Event Service 1.2, 2.3).
 *
 * <p>Start reading at {@link org.pleiad.events.cos.EventChannelServant}.
 *
 * <pre>{@code
 * var channel = new EventChannelServant(orb, engine, poa, ProxyOptions.DEFAULT);
 * channel.for_suppliers().obtain_push_consumer().connect_push_supplier(null);
 * }</pre>
 */
package org.pleiad.events.cos;
