/**
 * Client interceptors: the way of a call through them (CORBA 3.3 part 1, 16.3.5 and 16.3.14).
 *
 * <p>Start reading at {@link org.pleiad.orb.interceptor.client.ClientFlow}.
 *
 * <pre>{@code
 * ClientFlow flow = new ClientFlow(interceptors, request);
 * Outcome refused = flow.begin();
 * }</pre>
 */
package org.pleiad.orb.interceptor.client;
