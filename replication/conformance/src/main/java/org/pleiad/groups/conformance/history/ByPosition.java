package org.pleiad.groups.conformance.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The same question where each answer tells its position in the log: the calls must agree with time, and the object must answer in
 * the order of the positions as it did. Costs next to no search: only calls of one entry, and those of unknown fate, may have
 * happened in several orders.
 */
public final class ByPosition {
    private ByPosition() {}

    /** What is wrong; empty if nothing is. */
    public static Optional<String> check(List<Call> calls, Model model) {
        List<Call> known = new ArrayList<>(
                calls.stream().filter(call -> call.position() > 0).toList());
        known.sort(Comparator.comparingLong(Call::position));
        Optional<String> wrong = time(known);
        return wrong.isPresent()
                ? wrong
                : Linearizability.check(calls.stream().map(ByPosition::placed).toList(), model);
    }

    /** A call that happens at its position, as if that were a time. */
    private static Call placed(Call call) {
        if (call.isKnown() && call.position() == 0) {
            throw new IllegalArgumentException("the position of " + call + " is not known");
        }
        return new Call(
                call.client(),
                call.request(),
                call.operation(),
                call.argument(),
                call.result(),
                call.position(),
                call.isKnown() ? call.position() : Long.MAX_VALUE,
                call.position());
    }

    /** No call comes before one that had ended before it began. */
    private static Optional<String> time(List<Call> sorted) {
        long latest = Long.MIN_VALUE;
        Call began = null;
        for (Call call : sorted) {
            if (began != null && call.completed() < latest) {
                return Optional.of(call + " comes after " + began + ", which began when it had ended");
            }
            if (call.invoked() > latest) {
                latest = call.invoked();
                began = call;
            }
        }
        return Optional.empty();
    }
}
