package org.pleiad.orb.dynamic;

import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_INOUT;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NamedValue;
import org.pleiad.orb.error.Minor;

/** An argument or result of a dynamic call (CORBA 3.3 part 1, 11.1.1). Its value may be filled in later. */
public final class NamedArgument extends NamedValue {
    private final String name;
    private final Any value;
    private final int flags;

    /**
     * A named value.
     *
     * @param flags {@code ARG_IN}, {@code ARG_OUT}, {@code ARG_INOUT} or 0, which the result of an operation has
     */
    public NamedArgument(String name, Any value, int flags) {
        if (value == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "the any of argument " + name);
        }
        if (flags != 0 && flags != ARG_IN.value && flags != ARG_OUT.value && flags != ARG_INOUT.value) {
            throw Minor.ARGUMENT_FLAGS.exception(CompletionStatus.COMPLETED_NO, flags + " for argument " + name);
        }
        this.name = name == null ? "" : name;
        this.value = value;
        this.flags = flags;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Any value() {
        return value;
    }

    @Override
    public int flags() {
        return flags;
    }
}
