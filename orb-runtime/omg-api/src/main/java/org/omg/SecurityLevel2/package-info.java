/**
 * Security that applications can set. Start reading at {@link org.omg.SecurityLevel2.PrincipalAuthenticator}.
 *
 * <pre>{@code
 * UtcTHolder expiry = new UtcTHolder();
 * boolean good = credentials.is_valid(expiry);
 * }</pre>
 */
package org.omg.SecurityLevel2;
