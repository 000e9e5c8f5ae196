package org.pleiad.orb.giop;

/** How a request ended; the ordinal is the value on the wire (CORBA 3.3 part 2, 9.4.3). */
public enum ReplyStatus {
    NO_EXCEPTION,
    USER_EXCEPTION,
    SYSTEM_EXCEPTION,
    LOCATION_FORWARD,
    /** From GIOP 1.2 on. */
    LOCATION_FORWARD_PERM,
    /** From GIOP 1.2 on. */
    NEEDS_ADDRESSING_MODE
}
