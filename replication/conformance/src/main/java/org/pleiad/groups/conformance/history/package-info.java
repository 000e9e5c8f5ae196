/**
 * What happened in several processes, and whether it may have: events that members and clients record, a text form of them, checks
 * of what groups promise, and a checker of linearizability.
 *
 * <p>Start reading at {@link org.pleiad.groups.conformance.history.Event}; then
 * {@link org.pleiad.groups.conformance.history.GroupChecks} for members and
 * {@link org.pleiad.groups.conformance.history.Linearizability} for clients.
 *
 * <pre>{@code
 * List<Event> history = HistoryFormat.read(List.of(client1, client2, memberA, memberB));
 * assertThat(GroupChecks.all(history)).isEmpty();
 * assertThat(Linearizability.check(Calls.of(history, "cell-7"), Model.register("0"))).isEmpty();
 * }</pre>
 */
package org.pleiad.groups.conformance.history;
