/**
 * A servant with three replicas: an ordinary servant, two methods for its state, and one call that makes it a member of a group.
 * Clients stay as they are.
 *
 * <p>Start reading at {@link org.pleiad.samples.replicatedgrid.GridReplica}, and run it with {@code samples/replicated-grid/run}.
 *
 * <pre>{@code
 * Groups.create(orb, "grid", grid.class).replicas(3).readOnly("get").member(new GridServant(), STATE);
 * }</pre>
 */
package org.pleiad.samples.replicatedgrid;
