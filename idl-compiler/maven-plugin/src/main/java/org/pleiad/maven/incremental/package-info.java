/**
 * Decides whether anything has to be generated: a digest of everything that the last run depended on, kept in a file below
 * {@code target}.
 *
 * <p>Start reading at {@link org.pleiad.maven.incremental.BuildRecord}.
 *
 * <pre>{@code
 * boolean upToDate = BuildRecord.read(file).map(r -> r.describes(fingerprint)).orElse(false);
 * }</pre>
 */
package org.pleiad.maven.incremental;
