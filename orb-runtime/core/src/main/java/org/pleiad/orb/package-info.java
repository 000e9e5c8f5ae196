/**
 * The front door: how a program gets an ORB and ends it.
 *
 * <p>Start reading at {@link org.pleiad.orb.Pleiad}; programs written for any ORB come in by {@code ORB.init}, which makes a
 * {@link org.pleiad.orb.PleiadOrb}.
 *
 * <pre>{@code
 * try (Pleiad orb = Pleiad.builder().build()) {
 *     Grid grid = orb.resolve("corbaname::localhost:2809#grids/main", Grid.class);
 * }
 * }</pre>
 */
package org.pleiad.orb;
