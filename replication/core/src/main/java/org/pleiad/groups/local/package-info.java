/**
 * An engine whose hosts live in one process and share one log in memory: the embedded default, and, with faults made up by a seed,
 * the engine of the simulator.
 *
 * <p>Start reading at {@link org.pleiad.groups.local.LocalEngine}, then {@link org.pleiad.groups.local.LocalNetwork}.
 *
 * <pre>{@code
 * GroupEngine engine = new LocalEngine(environment);
 * OrderingDomain domain = engine.open(config, applier);
 * }</pre>
 */
package org.pleiad.groups.local;
