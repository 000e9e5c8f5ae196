package org.pleiad.maven.generation;

/** How a run ended. */
public enum Outcome {
    /** Nothing had changed since the last run. */
    UP_TO_DATE,
    /** Everything was compiled. */
    GENERATED,
    /** The IDL has errors, which were logged; nothing was written. */
    FAILED
}
