/**
 * A world in which everything that happens follows from one seed: time, chance, threads and the network of many hosts, on one
 * thread.
 *
 * <p>Start reading at {@link org.pleiad.groups.conformance.sim.VirtualTime}. An engine without threads of its own runs in it as it
 * is:
 *
 * <pre>{@code
 * VirtualTime time = new VirtualTime(seed);
 * VirtualNetwork network = new VirtualNetwork(time, Weather.CALM);
 * VirtualEnvironment host = new VirtualEnvironment(time, "a");
 * GroupEngine engine = new MyEngine(host, network.links(host));
 * time.run(Duration.ofSeconds(10));
 * }</pre>
 */
package org.pleiad.groups.conformance.sim;
