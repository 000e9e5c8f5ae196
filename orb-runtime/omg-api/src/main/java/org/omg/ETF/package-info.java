/**
 * Transports that are added to an ORB. Start reading at {@link org.omg.ETF.Factories}.
 *
 * <pre>{@code
 * Connection connection = factories.create_connection(properties);
 * connection.connect(profile, timeout);
 * }</pre>
 */
package org.omg.ETF;
