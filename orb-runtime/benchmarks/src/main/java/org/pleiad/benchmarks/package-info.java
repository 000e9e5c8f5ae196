/**
 * Measures calls beside a raw socket: same sizes, same machine, same minutes.
 *
 * <p>Start reading at {@link org.pleiad.benchmarks.Benchmark}; run it with {@code orb-runtime/benchmarks/run}. Each
 * contender is a pair of processes of its own, a server and a client, that stay up for the whole run and take turns:
 *
 * <pre>{@code
 * orb-runtime/benchmarks/run --rounds 7 --seconds 2
 * }</pre>
 */
package org.pleiad.benchmarks;
