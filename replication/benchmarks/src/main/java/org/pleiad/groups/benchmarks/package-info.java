/**
 * How fast are replicated objects, beside what they are made of and beside their peers, measured in the same run? Start reading at
 * {@link org.pleiad.groups.benchmarks.Benchmark}; {@code replication/benchmarks/run} starts it.
 */
package org.pleiad.groups.benchmarks;
