/**
 * The client's side of sessions: numbers for requests, and which of them are done with.
 *
 * <p>Start reading at {@link org.pleiad.orb.session.client.ClientSession}.
 *
 * <pre>{@code
 * int retentionId = session.begin();
 * contexts = contexts.with(session.identity(retentionId, nanosLeft)).with(session.context(1));
 * session.end(retentionId);
 * }</pre>
 */
package org.pleiad.orb.session.client;
