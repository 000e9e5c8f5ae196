package org.pleiad.idl.preprocess;

/** Ends the reading of a translation unit that costs too much; it becomes a diagnostic and never leaves the stage. */
final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitExceeded(String message) {
        super(message, null, false, false);
    }
}
