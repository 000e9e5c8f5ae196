/**
 * The {@code pleiad} command: finds its verbs with {@link java.util.ServiceLoader} and runs one.
 *
 * <p>Start reading at {@link org.pleiad.cli.Verb}.
 *
 * <pre>{@code
 * pleiad idl -d out grid.idl
 * pleiad naming --port 2809
 * }</pre>
 */
package org.pleiad.cli;
