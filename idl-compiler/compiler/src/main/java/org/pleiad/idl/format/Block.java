package org.pleiad.idl.format;

/** What an open brace belongs to. */
enum Block {
    /** Declarations with semicolons. */
    ORDINARY,
    /** Enumerators or flags, with commas. */
    LIST,
    /** A union, before its first label. */
    UNION,
    /** A union below a label: what follows is one level deeper. */
    BRANCH
}
