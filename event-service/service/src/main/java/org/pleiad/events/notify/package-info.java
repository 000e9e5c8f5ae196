/**
 * CosNotification: the servants of channels, admin objects and proxies, over the engine (Notification Service 1.1, 3.4).
 *
 * <p>Start reading at {@link org.pleiad.events.notify.NotifyChannel}. Proxies that face consumers derive from {@code
 * ProxySupplierServant}, those that face suppliers from {@code ProxyConsumerServant}: the OMG names a proxy for what it stands
 * in for.
 *
 * <pre>{@code
 * NotifyChannel channel = factory.add(factory.nextId(), engine, eventPoa, poa, settings, limits, options, reference);
 * adapter.activate_object_with_id(id, channel.servant());
 * }</pre>
 */
package org.pleiad.events.notify;
