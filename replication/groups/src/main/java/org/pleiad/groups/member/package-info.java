/**
 * A servant as a member of an object group: what its author sees of it, and how its requests reach it.
 *
 * <p>Start reading at {@link org.pleiad.groups.member.StateAccessor} and {@link org.pleiad.groups.member.ReplicaContext}.
 *
 * <pre>{@code
 * StateAccessor<GridServant> state = StateAccessor.of(GridServant::save, GridServant::load);
 * long now = ReplicaContext.current().millis(); // in the servant, instead of System.currentTimeMillis()
 * }</pre>
 */
package org.pleiad.groups.member;
