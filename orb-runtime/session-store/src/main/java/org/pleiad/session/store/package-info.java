/**
 * Sessions that outlive the server: what has run and what was answered is on the disk before the reply leaves.
 *
 * <p>Start reading at {@link org.pleiad.session.store.FileStore}. Nothing here is called by programs: the ORB finds the
 * provider when a directory is set.
 *
 * <pre>{@code
 * Pleiad.builder().configure(c -> c.sessions(SessionConfig.DEFAULT.directory("/var/lib/bank/sessions")))
 * }</pre>
 */
package org.pleiad.session.store;
