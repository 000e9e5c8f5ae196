/**
 * A server that nobody starts: the activator does, when it is called.
 *
 * <p>Start reading at {@link org.pleiad.samples.activation.GridServer}, and run it with {@code samples/activation/run}.
 *
 * <pre>{@code
 * grid cells = gridHelper.narrow(orb.string_to_object("corbaloc::127.0.0.1:2811/grids"));
 * cells.height();
 * }</pre>
 */
package org.pleiad.samples.activation;
