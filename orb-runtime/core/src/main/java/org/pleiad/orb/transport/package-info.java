/**
 * Connections: opening, accepting, reusing and closing them, and moving whole messages over them.
 *
 * <p>Start reading at {@link org.pleiad.orb.transport.ClientTransport}.
 */
package org.pleiad.orb.transport;
