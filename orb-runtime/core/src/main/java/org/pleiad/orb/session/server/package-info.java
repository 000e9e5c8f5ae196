/**
 * The server's side of sessions: which requests have run, and what was answered.
 *
 * <p>Start reading at {@link org.pleiad.orb.session.server.ReplyCache}.
 *
 * <pre>{@code
 * Execution execution = cache.admit(identity, session, version, repetition);
 * if (execution != null) {
 *     byte[] reply = carryOut(request);
 *     execution.finish(reply); // before it is sent
 * }
 * }</pre>
 */
package org.pleiad.orb.session.server;
