package org.pleiad.groups.conformance.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether calls of one object can have happened one after the other, each at some moment between its beginning and its end (Wing
 * and Gong, with what Lowe remembers of it: sets of calls that were tried with a state already are not tried again). A call of
 * unknown fate may have happened at any moment after its beginning, or never.
 */
public final class Linearizability {
    private static final int MOST_STEPS = 20_000_000;

    private Linearizability() {}

    /**
     * Looks for an order.
     *
     * @return empty if there is one; else where the search came to its end
     * @throws IllegalStateException if that takes too long to find out: record fewer calls per object
     */
    public static Optional<String> check(List<Call> calls, Model model) {
        List<Call> all = new ArrayList<>(model.valuesAreUnique() ? settled(calls) : calls);
        all.removeIf(call -> !call.isKnown() && model.reads(call));
        all.sort(Comparator.comparingLong(Call::invoked));
        return new Search(all, model).run();
    }

    /**
     * Writes of unknown fate: one whose value nobody read may as well never have happened; one whose value was read had happened
     * when the first of these readings ended.
     */
    private static List<Call> settled(List<Call> calls) {
        Map<String, Long> read = new HashMap<>();
        for (Call call : calls) {
            if (call.operation().equals("read") && call.isKnown()) {
                read.merge(call.result(), call.completed(), Math::min);
            }
        }
        List<Call> settled = new ArrayList<>();
        for (Call call : calls) {
            if (call.isKnown()) {
                settled.add(call);
            } else if (!call.operation().equals("read") && read.containsKey(call.argument())) {
                settled.add(new Call(
                        call.client(),
                        call.request(),
                        call.operation(),
                        call.argument(),
                        "",
                        call.invoked(),
                        Math.max(call.invoked(), read.get(call.argument())),
                        0));
            }
        }
        return settled;
    }

    /** One search, without recursion: histories are long. */
    private static final class Search {
        private final List<Call> calls;
        private final Model model;
        private final BitSet done = new BitSet();
        private final Set<Tried> tried = new HashSet<>();
        private final Deque<Step> path = new ArrayDeque<>();
        private int known;
        private int first; // all calls before it are done
        private int furthest = -1;
        private String stuck = "";

        /** The calls done, and the state then. */
        private record Tried(BitSet done, String state) {}

        /** A choice that was made: the state before it. */
        private record Step(int call, String before) {}

        Search(List<Call> calls, Model model) {
            this.calls = calls;
            this.model = model;
        }

        Optional<String> run() {
            long toDo = calls.stream().filter(Call::isKnown).count();
            String state = model.initial();
            int steps = 0;
            while (known < toDo) {
                if (++steps > MOST_STEPS) {
                    throw new IllegalStateException("no verdict on " + calls.size() + " calls within " + MOST_STEPS
                            + " steps: record fewer calls for each object");
                }
                int next = next(state);
                if (next >= 0) {
                    path.push(new Step(next, state));
                    state = model.after(state, calls.get(next)).orElseThrow();
                    mark(next, true);
                } else if (path.isEmpty()) {
                    return Optional.of(stuck);
                } else {
                    Step back = path.pop();
                    mark(back.call(), false);
                    state = back.before();
                }
            }
            return Optional.empty();
        }

        /** The next call that may have been the next to happen, and was not tried so; those that are known before the others. */
        private int next(String state) {
            List<Integer> candidates = candidates();
            for (boolean isKnown : new boolean[] {true, false}) {
                Set<String> alike = new HashSet<>(); // of unknown calls that ask the same, one is as good as another
                for (int i : candidates) {
                    Call call = calls.get(i);
                    boolean worthwhile = call.isKnown() == isKnown
                            && (isKnown || alike.add(call.operation() + " " + call.argument()));
                    if (worthwhile && untried(i, state)) {
                        return i;
                    }
                }
            }
            if (known > furthest) {
                furthest = known;
                stuck = "after " + known + " calls the object is \"" + state + "\", and none of these can be next:\n  "
                        + String.join(
                                "\n  ",
                                candidates.stream()
                                        .map(i -> calls.get(i).toString())
                                        .toList());
            }
            return -1;
        }

        private boolean untried(int i, String state) {
            Optional<String> after = model.after(state, calls.get(i));
            if (after.isEmpty()) {
                return false;
            }
            BitSet then = (BitSet) done.clone();
            then.set(i);
            return tried.add(new Tried(then, after.get()));
        }

        /** Calls that had begun before any other that is not done had ended. */
        private List<Integer> candidates() {
            List<Integer> candidates = new ArrayList<>();
            long soonest = Long.MAX_VALUE;
            for (int i = first; i < calls.size() && calls.get(i).invoked() <= soonest; i++) {
                if (!done.get(i)) {
                    soonest = Math.min(soonest, calls.get(i).completed());
                    candidates.add(i);
                }
            }
            return candidates;
        }

        private void mark(int call, boolean is) {
            done.set(call, is);
            known += calls.get(call).isKnown() ? is ? 1 : -1 : 0;
            first = is ? done.nextClearBit(first) : Math.min(first, call);
        }
    }
}
