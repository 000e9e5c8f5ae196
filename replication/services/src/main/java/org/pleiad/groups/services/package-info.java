/**
 * The naming service, and durable event channels, as object groups of themselves: the same at every replica, any of which may be
 * killed. Start reading at {@link org.pleiad.groups.services.ReplicatedNaming}, then
 * {@link org.pleiad.groups.services.ReplicatedNames}; for channels at {@link org.pleiad.groups.services.ReplicatedChannels}, then
 * {@link org.pleiad.groups.services.ReplicatedEventLog}.
 *
 * <pre>{@code
 * var replicas = HostList.parse("a=10.0.0.1:2809,b=10.0.0.2:2809,c=10.0.0.3:2809");
 * ReplicatedNaming naming = ReplicatedNaming.start(replicas, "a", Optional.of(Path.of("/var/lib/names")));
 * }</pre>
 */
package org.pleiad.groups.services;
