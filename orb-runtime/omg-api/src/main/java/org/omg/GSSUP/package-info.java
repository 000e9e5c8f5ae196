/**
 * User name and password tokens. Start reading at {@link org.omg.GSSUP.InitialContextToken}.
 *
 * <pre>{@code
 * InitialContextToken token =
 *         new InitialContextToken(user, password, new byte[0]);
 * }</pre>
 */
package org.omg.GSSUP;
