/**
 * The console's HTTP: who may ask, the page's files, the JSON, and the live stream.
 *
 * <p>Start reading at {@link org.pleiad.console.http.ConsoleServer}; it is started by the console:
 *
 * <pre>{@code
 * var server = ConsoleServer.start(address, false, null, List.of(), sources, 16);
 * int port = server.address().getPort();
 * }</pre>
 */
package org.pleiad.console.http;
