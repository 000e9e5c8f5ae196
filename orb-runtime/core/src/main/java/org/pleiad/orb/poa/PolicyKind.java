package org.pleiad.orb.poa;

/** The policy types of object adapters, in the order of their numbers. */
enum PolicyKind {
    THREAD,
    LIFESPAN,
    ID_UNIQUENESS,
    ID_ASSIGNMENT,
    IMPLICIT_ACTIVATION,
    SERVANT_RETENTION,
    REQUEST_PROCESSING;

    /** THREAD_POLICY_ID is 16, the others follow it. */
    private static final int FIRST = 16;

    /** The number that {@code policy_type} answers. */
    int type() {
        return FIRST + ordinal();
    }
}
