/**
 * The component that names a TLS port. Start reading at {@link org.omg.SSLIOP.SSL}.
 *
 * <pre>{@code
 * SSL tls = SSLHelper.read(encapsulation);
 * connect(host, tls.port & 0xffff);
 * }</pre>
 */
package org.omg.SSLIOP;
