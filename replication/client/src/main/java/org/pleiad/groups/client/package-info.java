/**
 * Calls of object groups by programs that know that they call a group: the replies of all members, of some, of a majority, or
 * what a vote makes of them; waiting for it, asking for it later, or being told.
 *
 * <p>Start reading at {@link org.pleiad.groups.client.GroupCalls}.
 *
 * <pre>{@code
 * GroupCalls<Grid> grids = GroupCalls.of(grid);
 * List<MemberReply<Integer>> all = grids.all(member -> member.get(1, 2));
 * int agreed = grids.majority(member -> member.get(1, 2));
 * }</pre>
 */
package org.pleiad.groups.client;
