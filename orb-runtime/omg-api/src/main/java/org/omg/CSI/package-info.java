/**
 * Service contexts of common secure interoperability. Start reading at {@link org.omg.CSI.SASContextBody}.
 *
 * <pre>{@code
 * SASContextBody body = new SASContextBody();
 * body.establish_msg(new EstablishContext(0, attributes, identity, token));
 * }</pre>
 */
package org.omg.CSI;
