/**
 * {@code pleiad console}: one page that shows an ORB, names and event channels.
 *
 * <p>Start reading at {@link org.pleiad.cli.console.ConsoleVerb}.
 *
 * <pre>{@code
 * pleiad console --naming corbaloc::1.2@127.0.0.1:2809/NameService
 * pleiad naming serve --console 8080
 * }</pre>
 */
package org.pleiad.cli.console;
