/**
 * Members and clients as processes that are killed, stopped, slowed down and cut off, with histories that are checked.
 *
 * <p>Start reading at {@link org.pleiad.groups.proof.Cluster} and {@link org.pleiad.groups.proof.KilledMembersIT}.
 */
package org.pleiad.groups.proof;
