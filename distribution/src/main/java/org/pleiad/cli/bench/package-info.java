/**
 * {@code pleiad bench}: how fast an object answers, beside a raw socket measured in the same run.
 *
 * <p>Start reading at {@link org.pleiad.cli.bench.BenchVerb}.
 *
 * <pre>{@code
 * pleiad bench self --threads 16
 * pleiad bench corbaloc::127.0.0.1:2809/NameService
 * }</pre>
 */
package org.pleiad.cli.bench;
