/**
 * The accepting side: listening sockets, connections, and the threads that read requests and run servants.
 *
 * <p>Start reading at {@link org.pleiad.orb.transport.server.TcpServerTransport}; then
 * {@link org.pleiad.orb.transport.server.Lane}, where the leader and its followers are.
 *
 * <pre>{@code
 * var server = new TcpServerTransport(TransportConfig.defaults(), handler);
 * Endpoint at = server.listen(new TcpEndpoint("127.0.0.1", 0));
 * }</pre>
 */
package org.pleiad.orb.transport.server;
