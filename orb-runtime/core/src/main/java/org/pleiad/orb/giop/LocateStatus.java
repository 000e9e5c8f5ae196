package org.pleiad.orb.giop;

/** What a server knows of an object; the ordinal is the value on the wire (CORBA 3.3 part 2, 9.4.6). */
public enum LocateStatus {
    UNKNOWN_OBJECT,
    OBJECT_HERE,
    OBJECT_FORWARD,
    /** From GIOP 1.2 on. */
    OBJECT_FORWARD_PERM,
    /** From GIOP 1.2 on. */
    LOC_SYSTEM_EXCEPTION,
    /** From GIOP 1.2 on. */
    LOC_NEEDS_ADDRESSING_MODE
}
