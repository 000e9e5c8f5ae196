package org.pleiad.idl.diagnostic;

/**
 * One error or warning.
 *
 * @param severity whether code can be generated in spite of it
 * @param rule stable id of the rule, for example {@code union-label-duplicate}
 * @param location where
 * @param message what is wrong, one sentence without a full stop
 * @param remedy how to mend it, one sentence, or the empty string
 * @param sourceLine the text of the line at {@code location}, for the caret display; empty if unknown
 */
public record Diagnostic(
        Severity severity, String rule, SourceLocation location, String message, String remedy, String sourceLine) {

    /** How bad it is. */
    public enum Severity {
        /** No code is generated. */
        ERROR,
        /** Code is generated; the user should look. */
        WARNING
    }
}
