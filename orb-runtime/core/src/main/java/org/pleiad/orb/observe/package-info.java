/**
 * What can be seen of an ORB from outside while it runs: events of the JDK's flight recorder, a log line for each request,
 * counters, and, while somebody watches, requests by operation and by peer ({@link org.pleiad.orb.observe.Traffic}).
 *
 * <p>Start reading at {@link org.pleiad.orb.observe.Observer}, which the other packages tell what they do:
 *
 * <pre>{@code
 * observer.retried("push", peer, failure, 2);
 * long retries = observer.statistics().retries();
 * }</pre>
 */
package org.pleiad.orb.observe;
