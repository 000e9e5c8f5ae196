/**
 * How many events a second one processor compares with a constraint, beside the same condition written in Java.
 *
 * <p>Start reading at {@link org.pleiad.benchmarks.filter.FilterBenchmark}.
 */
package org.pleiad.benchmarks.filter;
