/**
 * A pair of filters: the client's sends a token with every call, the server's lets in only calls whose token allows their
 * operation. Neither the client's code nor the servant knows of them. Send tokens over TLS where others can listen.
 *
 * <p>Start reading at {@link org.pleiad.samples.filters.security.TokenGuard}, and run it with
 * {@code samples/filters/security/run}.
 *
 * <pre>{@code
 * ORB.init(new String[] {"--token", "let-me-read"}, properties);
 * vault.store("..."); // NO_PERMISSION
 * }</pre>
 */
package org.pleiad.samples.filters.security;
