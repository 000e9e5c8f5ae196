/**
 * {@code pleiad events}: runs event channels, and works with those of any vendor.
 *
 * <p>Start reading at {@link org.pleiad.cli.events.EventsVerb}.
 *
 * <pre>{@code
 * pleiad events serve --channel quotes --channel news --port 2810
 * pleiad events serve --channel quotes --naming corbaloc::127.0.0.1:2809/NameService
 * }</pre>
 */
package org.pleiad.cli.events;
