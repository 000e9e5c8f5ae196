package org.pleiad.groups.core;

/** How a group keeps its members alike; with the numbers of FT-CORBA's ReplicationStyleValue (CORBA 3.3 FT, 23.3.2). */
public enum Style {
    /** Nothing to keep: any member answers, nothing is ordered. */
    STATELESS(0),
    /** The primary executes; its state goes into the log, and a servant is made from it when another becomes primary. */
    COLD_PASSIVE(1),
    /** The primary executes; its updates go into the log and from there into the others' servants. */
    WARM_PASSIVE(2),
    /** All execute, in the order of the log; servants must be deterministic. */
    ACTIVE(3);

    private final int value;

    Style(int value) {
        this.value = value;
    }

    /** The number in a property. */
    public int value() {
        return value;
    }

    /** @throws IllegalArgumentException if there is no such style, or it is not supported */
    public static Style of(int value) {
        for (Style style : values()) {
            if (style.value == value) {
                return style;
            }
        }
        throw new IllegalArgumentException("replication style " + value + " is not supported; use STATELESS (0),"
                + " COLD_PASSIVE (1), WARM_PASSIVE (2) or ACTIVE (3)");
    }
}
