/**
 * Deadlines that follow a call: how long the caller will wait travels with its request, and what a servant calls in turn is
 * bounded by it.
 *
 * <p>Start reading at {@link org.pleiad.orb.deadline.AmbientDeadline}.
 *
 * <pre>{@code
 * DeadlineContext told = DeadlineContext.find(header.contexts());
 * }</pre>
 */
package org.pleiad.orb.deadline;
