/**
 * At-most-once sessions: how a request keeps its identity over connections and repetitions, and what a server remembers of
 * it (FT_REQUEST of CORBA 3.3 FT, 23.2.8; the rest is our own). The whole of the protocol is told in
 * {@code orb-runtime/docs/at-most-once.md}.
 *
 * <p>Start reading at {@link org.pleiad.orb.session.SessionContext}, then {@link org.pleiad.orb.session.SessionOpening}.
 *
 * <pre>{@code
 * FtRequest identity = FtRequest.find(header.contexts());
 * SessionContext session = SessionContext.find(header.contexts());
 * }</pre>
 */
package org.pleiad.orb.session;
