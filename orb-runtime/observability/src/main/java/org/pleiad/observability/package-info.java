/**
 * Metrics, traces and health of an ORB. Nothing of it is in the ORB itself; who does without leaves the jar out.
 *
 * <p>Start reading at {@link org.pleiad.observability.ObservationInitializer} for calls,
 * {@link org.pleiad.observability.OrbMeters} for the state of the ORB:
 *
 * <pre>{@code
 * Pleiad orb = Pleiad.builder().initializer(new ObservationInitializer(observations)).build();
 * OrbMeters.of(orb.orb()).bindTo(meters);
 * }</pre>
 */
package org.pleiad.observability;
