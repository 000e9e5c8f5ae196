package org.pleiad.idl;

/** Which half of the mapping is generated. Types (structs, helpers, holders, Operations) belong to both halves. */
public enum Emit {
    /** Types and stubs. */
    CLIENT,
    /** Types, POA skeletons and ties, and stubs too: a server's {@code _this()} and narrow make them. */
    SERVER,
    /** Everything. */
    ALL
}
