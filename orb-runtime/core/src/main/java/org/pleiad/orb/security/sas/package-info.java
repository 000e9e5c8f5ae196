/**
 * Common secure interoperability (CORBA 3.3 part 2, chapter 10), stateless: who calls stands in a service context of each
 * request, above the transport.
 *
 * <p>Start reading at {@link org.pleiad.orb.security.sas.SasMessage}.
 *
 * <pre>{@code
 * byte[] token = new GssUp("alice", "secret", "default").encode();
 * ServiceContext context = SasMessage.EstablishContext.of(token).encode();
 * }</pre>
 */
package org.pleiad.orb.security.sas;
