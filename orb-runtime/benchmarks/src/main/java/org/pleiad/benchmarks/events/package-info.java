/**
 * Measures event channels beside raw sockets that fan out: ours at its three delivery levels, omniEvents and JacORB's.
 *
 * <p>Start reading at {@link org.pleiad.benchmarks.events.EventsBenchmark}; run it with
 * {@code orb-runtime/benchmarks/run-events}. A channel is a process, its consumers are one, its supplier is one.
 */
package org.pleiad.benchmarks.events;
