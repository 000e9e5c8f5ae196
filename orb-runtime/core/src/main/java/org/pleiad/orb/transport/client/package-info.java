/**
 * The calling side: connections to servers, and the two ways to use them.
 *
 * <p>Start reading at {@link org.pleiad.orb.transport.client.TcpClientTransport}.
 *
 * <pre>{@code
 * var client = new TcpClientTransport(TransportConfig.defaults());
 * GiopMessage reply = client.call(endpoint, requestId, request, 0);
 * }</pre>
 */
package org.pleiad.orb.transport.client;
