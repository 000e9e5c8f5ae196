/**
 * Activation on demand: an implementation repository that starts servers when they are called and sends clients on to them.
 *
 * <p>Start reading at {@link org.pleiad.activator.Activator}; the way of a request is in
 * {@link org.pleiad.activator.Whereabouts} and {@link org.pleiad.activator.KnownServer}.
 *
 * <pre>{@code
 * try (Activator activator = Activator.start(ActivatorConfig.in(directory), "127.0.0.1", 2811)) {
 *     activator.run();
 * }
 * }</pre>
 */
package org.pleiad.activator;
