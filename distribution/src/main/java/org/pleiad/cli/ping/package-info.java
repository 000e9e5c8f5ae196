/**
 * {@code pleiad ping}: whether an object is there, and how long it takes to ask.
 *
 * <p>Start reading at {@link org.pleiad.cli.ping.PingVerb}.
 *
 * <pre>{@code
 * pleiad ping corbaloc::127.0.0.1:2809/NameService
 * }</pre>
 */
package org.pleiad.cli.ping;
