package org.pleiad.idl.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pleiad.idl.diagnostic.Diagnostic.Severity;

/**
 * Collects what the stages find in one source file. Later stages add to it in any order; it is not thread-safe.
 *
 * <p>It keeps at most {@link #LIMIT} diagnostics, so that hostile input cannot fill the memory with complaints.
 */
public final class Diagnostics {

    /** How many are kept. */
    public static final int LIMIT = 1_000;

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private boolean errors;
    private boolean everythingDoubtful;

    /** Starts with nothing found. */
    public Diagnostics() {}

    /** Adds an error. */
    public void error(String rule, SourceLocation location, String message, String remedy) {
        errors = true;
        add(new Diagnostic(Severity.ERROR, rule, location, message, remedy, ""));
    }

    /** Adds a warning. */
    public void warning(String rule, SourceLocation location, String message, String remedy) {
        add(new Diagnostic(Severity.WARNING, rule, location, message, remedy, ""));
    }

    private void add(Diagnostic diagnostic) {
        if (found.size() < LIMIT) {
            found.add(diagnostic);
        }
    }

    /** Notes a name that text which could not be read may have declared: what is missing about it is no error of its own. */
    public void doubt(String identifier) {
        doubtful.add(identifier.toLowerCase(Locale.ROOT));
    }

    /** Any name may have been declared by text that is missing. */
    public void doubtEverything() {
        everythingDoubtful = true;
    }

    /** Whether an error about what a name lacks would only repeat one about text that could not be read. */
    public boolean doubts(String identifier) {
        return everythingDoubtful || doubtful.contains(identifier.toLowerCase(Locale.ROOT));
    }

    /** Whether no more are kept, so that there is no use in working out what to say. */
    public boolean full() {
        return found.size() >= LIMIT;
    }

    /** Whether there is an error. */
    public boolean hasErrors() {
        return errors;
    }

    /** All of them, in the order in which they were found. */
    public List<Diagnostic> all() {
        return new ArrayList<>(found);
    }
}
