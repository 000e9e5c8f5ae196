/**
 * {@code pleiad naming}: runs the naming service.
 *
 * <p>Start reading at {@link org.pleiad.cli.naming.NamingVerb}.
 *
 * <pre>{@code
 * pleiad naming --port 2809
 * pleiad naming --host 192.0.2.7 --port 0
 * }</pre>
 */
package org.pleiad.cli.naming;
