package org.pleiad.idl.compare;

/** How the types of something in the two versions are related. */
enum TypeRelation {
    /** The same octets, and the same type. */
    SAME,
    /** The same octets, but a type of another name. */
    RENAMED,
    /** They differ in the bound of a string or sequence alone. */
    BOUND,
    /** Other octets. */
    DIFFERENT;

    TypeRelation worse(TypeRelation other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
