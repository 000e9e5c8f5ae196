/**
 * Ordering domains on MicroRaft, a small Raft whose messages the ORB carries. Fast, and no longer developed by others: what is
 * wrong in it is mended in {@link org.pleiad.groups.microraft.Repairs}. Start reading at
 * {@link org.pleiad.groups.microraft.MicroRaftEngine}, then {@code MicroRaftDomain}.
 *
 * <pre>{@code
 * GroupEngine engine = new MicroRaftEngine(environment, links);
 * OrderingDomain domain = engine.open(config, applier);
 * }</pre>
 */
package org.pleiad.groups.microraft;
