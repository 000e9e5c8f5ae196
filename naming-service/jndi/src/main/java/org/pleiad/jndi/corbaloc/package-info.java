/**
 * {@code corbaloc:} URLs as names; the package's name and the class's are what JNDI's rule makes of the scheme.
 *
 * <p>Start reading at {@link org.pleiad.jndi.corbaloc.corbalocURLContextFactory}.
 *
 * <pre>{@code
 * new InitialContext().lookup("corbaloc::HOST:PORT/KEY");
 * }</pre>
 */
package org.pleiad.jndi.corbaloc;
