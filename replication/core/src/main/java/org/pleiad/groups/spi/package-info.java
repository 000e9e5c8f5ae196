/**
 * What an engine is: it puts entries into one order at several hosts, keeps what a majority has accepted, and tells hosts that
 * come later where to begin. Everything about objects, clients and views is above it, in {@code org.pleiad.groups.core}.
 *
 * <p>Start reading at {@link org.pleiad.groups.spi.OrderingDomain}, then {@link org.pleiad.groups.spi.Applier}.
 *
 * <pre>{@code
 * OrderingDomain domain = engine.open(config, applier);
 * long position = domain.propose(entry).toCompletableFuture().get(5, SECONDS);
 * }</pre>
 */
package org.pleiad.groups.spi;
