/**
 * Where clients get authorization tokens. Start reading at {@link org.omg.ATLAS.AuthTokenDispenser}.
 *
 * <pre>{@code
 * AuthTokenData token = dispenser.get_my_authorization_token();
 * AuthorizationElement[] elements = token.auth_token;
 * }</pre>
 */
package org.omg.ATLAS;
