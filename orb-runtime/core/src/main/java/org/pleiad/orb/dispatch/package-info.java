/**
 * From a request's octets to the servant and back (CORBA 3.3 part 2, 9.4; part 1, 15).
 *
 * <p>Start reading at {@link org.pleiad.orb.dispatch.RequestDispatcher}, then {@code ServerCall}.
 *
 * <pre>{@code
 * RequestDispatcher dispatcher = new RequestDispatcher(orb, adapters, references);
 * transport = ...; // hands what it receives to dispatcher.received(connection, message)
 * }</pre>
 */
package org.pleiad.orb.dispatch;
