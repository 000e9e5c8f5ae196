/**
 * How a process is: checks that a program names, asked over HTTP or as a CORBA object.
 *
 * <p>Start reading at {@link org.pleiad.observability.health.Health}:
 *
 * <pre>{@code
 * Health health = Health.builder(orb).ready("naming", HealthChecks.exists(naming)).build();
 * health.publish();
 * }</pre>
 */
package org.pleiad.observability.health;
