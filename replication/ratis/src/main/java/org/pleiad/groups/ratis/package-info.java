/**
 * Ordering domains on Apache Ratis: one Raft group per domain, one server per host. Start reading at
 * {@link org.pleiad.groups.ratis.RatisEngine}.
 *
 * <pre>{@code
 * var engine = new RatisEngine(new SystemEnvironment(), Map.of());
 * OrderingDomain domain = engine.open(config, applier);
 * }</pre>
 */
package org.pleiad.groups.ratis;
