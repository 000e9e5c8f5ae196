package org.pleiad.orb.dynamic;

import org.omg.CORBA.Environment;

/** Keeps the exception of a dynamic call. Not thread-safe. */
public final class CallEnvironment extends Environment {
    private Exception exception;

    public CallEnvironment() {}

    @Override
    public void exception(Exception raised) {
        exception = raised;
    }

    @Override
    public Exception exception() {
        return exception;
    }

    @Override
    public void clear() {
        exception = null;
    }
}
