/**
 * One page over loopback that shows what an ORB and its services do, and the JSON beneath it.
 *
 * <p>Start reading at {@link org.pleiad.console.Console}:
 *
 * <pre>{@code
 * try (var console = Console.start(ConsoleConfig.builder(orb).naming("corbaloc::1.2@127.0.0.1:2809/NameService").build())) {
 *     System.out.println(console.url());
 * }
 * }</pre>
 */
package org.pleiad.console;
