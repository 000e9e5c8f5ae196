/**
 * {@code corbaname:} URLs as names; the package's name and the class's are what JNDI's rule makes of the scheme.
 *
 * <p>Start reading at {@link org.pleiad.jndi.corbaname.corbanameURLContextFactory}.
 *
 * <pre>{@code
 * new InitialContext().lookup("corbaname::HOST:PORT#NAME");
 * }</pre>
 */
package org.pleiad.jndi.corbaname;
