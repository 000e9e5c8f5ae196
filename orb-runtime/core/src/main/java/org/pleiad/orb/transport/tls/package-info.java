/**
 * TLS under GIOP: certificates and keys from files, and what encrypts a connection.
 *
 * <p>Start reading at {@link org.pleiad.orb.transport.tls.TlsContexts}; the settings are in
 * {@link org.pleiad.orb.transport.TlsConfig}.
 *
 * <pre>{@code
 * var tls = new TlsContexts(TlsConfig.builder().identity(certificate, key).build(), Duration.ofSeconds(5));
 * channel.pipeline().addLast(tls.accepted(channel.alloc()));
 * }</pre>
 */
package org.pleiad.orb.transport.tls;
