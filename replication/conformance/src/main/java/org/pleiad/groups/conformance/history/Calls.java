package org.pleiad.groups.conformance.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.groups.conformance.history.Event.Answered;
import org.pleiad.groups.conformance.history.Event.Called;
import org.pleiad.groups.conformance.history.Event.Outcome;

/** Puts calls and answers together. */
public final class Calls {
    private Calls() {}

    /** The calls of each object, by its name. Those known not to have been executed are left out. */
    public static Map<String, List<Call>> byObject(List<Event> history) {
        Map<String, Answered> answers = new HashMap<>();
        for (Event event : history) {
            if (event instanceof Answered answered) {
                // the one that knows most: a client that asks again after MAYBE may get the result
                answers.merge(
                        answered.client() + " " + answered.request(),
                        answered,
                        (one, other) ->
                                other.outcome().ordinal() <= one.outcome().ordinal() ? other : one);
            }
        }
        Map<String, List<Call>> calls = new LinkedHashMap<>();
        for (Event event : history) {
            if (event instanceof Called called) {
                Answered answer = answers.get(called.client() + " " + called.request());
                if (answer == null || answer.outcome() != Outcome.NO) {
                    calls.computeIfAbsent(called.object(), object -> new ArrayList<>())
                            .add(call(called, answer));
                }
            }
        }
        return calls;
    }

    /** The calls of one object. */
    public static List<Call> of(List<Event> history, String object) {
        return byObject(history).getOrDefault(object, List.of());
    }

    private static Call call(Called called, Answered answer) {
        boolean known = answer != null && answer.outcome() == Outcome.OK;
        return new Call(
                called.client(),
                called.request(),
                called.operation(),
                called.argument(),
                known ? answer.result() : null,
                called.nanos(),
                known ? answer.nanos() : Long.MAX_VALUE,
                known ? answer.position() : 0);
    }
}
