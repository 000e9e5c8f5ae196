package org.pleiad.cli.events;

/** For whom it is printed. */
enum Output {
    /** For people. */
    TEXT,
    /** For programs: each thing is a line of JSON. */
    JSON
}
