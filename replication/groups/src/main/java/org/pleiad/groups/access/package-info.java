/**
 * Where clients reach object groups: requests for a group's key arrive at any host, are put into the group's order, and are answered
 * when their cause is in the log (CORBA 3.3 FT, 23.2).
 *
 * <p>Start reading at {@link org.pleiad.groups.access.AccessPoint}.
 *
 * <pre>{@code
 * AccessPoint access = AccessPoint.open(orb, config.domain(), domain);
 * domain.serve("grids/main", group -> access.member(group, new GridServant(), state));
 * Grid grid = orb.narrow(access.reference(domain.info("grids/main").orElseThrow()), Grid.class);
 * }</pre>
 */
package org.pleiad.groups.access;
