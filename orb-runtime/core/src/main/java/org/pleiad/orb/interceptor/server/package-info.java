/**
 * Server interceptors: the way of a request through them (CORBA 3.3 part 1, 16.3.8 and 16.3.15).
 *
 * <p>Start reading at {@link org.pleiad.orb.interceptor.server.ServerFlow}.
 *
 * <pre>{@code
 * ServerFlow flow = new ServerFlow(interceptors, request);
 * Outcome refused = flow.begin();
 * }</pre>
 */
package org.pleiad.orb.interceptor.server;
