package org.pleiad.interop.peer;

/** One thing that must hold between two ORBs. */
@FunctionalInterface
interface Check {

    void run() throws Exception;

    /** Fails with both values in the message unless they are equal. */
    static void same(Object expected, Object seen) throws ReflectiveOperationException {
        String left = Dump.of(expected);
        String right = Dump.of(seen);
        if (!left.equals(right)) {
            throw new AssertionError("expected " + left + " but saw " + right);
        }
    }

    /** Fails with the message unless the condition holds. */
    static void that(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
