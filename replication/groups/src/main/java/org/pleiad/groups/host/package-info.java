/**
 * Hosts of a domain over the ORB: messages of the engine, state for those that join, signs of life, verdicts, coming back, and
 * what operators ask for. Start reading at {@link org.pleiad.groups.host.OrbLinks}.
 *
 * <pre>{@code
 * OrbLinks links = OrbLinks.of(orb);
 * GroupEngine engine = provider.create(environment, links, Map.of());
 * }</pre>
 */
package org.pleiad.groups.host;
