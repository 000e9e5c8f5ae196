/**
 * {@code iiopname:} URLs as names; the package's name and the class's are what JNDI's rule makes of the scheme.
 *
 * <p>Start reading at {@link org.pleiad.jndi.iiopname.iiopnameURLContextFactory}.
 *
 * <pre>{@code
 * new InitialContext().lookup("iiopname://HOST:PORT/NAME");
 * }</pre>
 */
package org.pleiad.jndi.iiopname;
