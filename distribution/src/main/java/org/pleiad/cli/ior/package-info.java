/**
 * {@code pleiad ior}: shows what is in a reference.
 *
 * <p>Start reading at {@link org.pleiad.cli.ior.IorVerb}.
 *
 * <pre>{@code
 * pleiad ior IOR:000000…
 * pleiad naming --port 0 | pleiad ior --output json -
 * }</pre>
 */
package org.pleiad.cli.ior;
