package org.pleiad.groups.microraft;

/** Octets that no host of this version wrote. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
        super(message);
    }
}
