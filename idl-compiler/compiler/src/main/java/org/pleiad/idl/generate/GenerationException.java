package org.pleiad.idl.generate;

import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Valid IDL that has no Java mapping, or none that this compiler makes. */
public final class GenerationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    GenerationException(String rule, SourceLocation location, String message, String remedy) {
        super(location + ": " + message + (remedy.isEmpty() ? "" : "; " + remedy));
        diagnostic = new Diagnostic(Diagnostic.Severity.ERROR, rule, location, message, remedy, "");
    }

    /** What to tell the user; the source line is empty. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
