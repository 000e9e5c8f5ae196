/**
 * {@code pleiad naming}: runs the naming service, and works with any vendor's.
 *
 * <p>Start reading at {@link org.pleiad.cli.naming.NamingVerb}.
 *
 * <pre>{@code
 * pleiad naming serve --port 2809
 * pleiad naming tree --naming 192.0.2.7:2809
 * }</pre>
 */
package org.pleiad.cli.naming;
