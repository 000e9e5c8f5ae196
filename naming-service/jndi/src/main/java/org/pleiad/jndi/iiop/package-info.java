/**
 * {@code iiop:} URLs as names; the package's name and the class's are what JNDI's rule makes of the scheme.
 *
 * <p>Start reading at {@link org.pleiad.jndi.iiop.iiopURLContextFactory}.
 *
 * <pre>{@code
 * new InitialContext().lookup("iiop://HOST:PORT/NAME");
 * }</pre>
 */
package org.pleiad.jndi.iiop;
