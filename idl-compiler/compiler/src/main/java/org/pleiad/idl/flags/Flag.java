package org.pleiad.idl.flags;

import java.util.List;
import java.util.Set;

/**
 * One word of the command line.
 *
 * @param names all spellings, ours first; each begins with a hyphen
 * @param operands names of the arguments that follow it, for the help text; empty for a switch
 * @param help what it does, one sentence without a full stop
 * @param effect what it does to the request
 */
public record Flag(List<String> names, List<String> operands, String help, Effect effect) {

    /** What a flag does. */
    @FunctionalInterface
    public interface Effect {
        /**
         * Applies the flag.
         *
         * @param values as many as the flag has operands
         * @throws UsageException if a value is not understood
         */
        void apply(RequestBuilder request, List<String> values);
    }

    /** Spellings of one letter whose operand may be attached: {@code -Iinclude}. */
    private static final Set<String> ATTACHED = Set.of("-I", "-D", "-U");

    public Flag {
        names = List.copyOf(names);
        operands = List.copyOf(operands);
    }

    /** Whether the operand may follow the name without a space, as in {@code -DNAME=1}. */
    boolean takesAttachedOperand(String name) {
        return ATTACHED.contains(name);
    }
}
