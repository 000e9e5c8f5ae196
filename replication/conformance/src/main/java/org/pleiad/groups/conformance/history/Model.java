package org.pleiad.groups.conformance.history;

import java.util.Optional;

/** What an object does when calls come one after the other. Its state is text, so that states can be compared. */
public interface Model {

    /** Before the first call. */
    String initial();

    /**
     * The state after a call; empty if the object would not have answered so. A call whose result is not known may have had any.
     *
     * @throws IllegalArgumentException for an operation that it has not
     */
    Optional<String> after(String state, Call call);

    /** Whether a call changes nothing, so that one of unknown fate says nothing. */
    default boolean reads(Call call) {
        return call.operation().equals("read") || call.operation().equals("get");
    }

    /** Whether each value is written at most once, and read back as it was written: then calls of unknown fate cost nothing. */
    default boolean valuesAreUnique() {
        return false;
    }

    /** A cell: {@code write(value)} answers anything, {@code read()} the value written last. Values are unique. */
    static Model register(String initial) {
        return new Register(initial);
    }

    /** A counter: {@code increment()} answers the new value, {@code add(n)} too, {@code get()} the present one. */
    static Model counter() {
        return new Counter();
    }

    /** See {@link Model#register}. */
    record Register(String initial) implements Model {
        @Override
        public Optional<String> after(String state, Call call) {
            return switch (call.operation()) {
                case "write" -> Optional.of(call.argument());
                case "read" -> !call.isKnown() || call.result().equals(state) ? Optional.of(state) : Optional.empty();
                default -> throw new IllegalArgumentException("a register has no operation " + call.operation());
            };
        }

        @Override
        public boolean valuesAreUnique() {
            return true;
        }
    }

    /** See {@link Model#counter}. */
    record Counter() implements Model {
        @Override
        public String initial() {
            return "0";
        }

        @Override
        public Optional<String> after(String state, Call call) {
            long value = Long.parseLong(state);
            long next = switch (call.operation()) {
                case "increment" -> value + 1;
                case "add" -> value + Long.parseLong(call.argument());
                case "get" -> value;
                default -> throw new IllegalArgumentException("a counter has no operation " + call.operation());
            };
            return !call.isKnown() || call.result().equals(String.valueOf(next))
                    ? Optional.of(String.valueOf(next))
                    : Optional.empty();
        }
    }
}
