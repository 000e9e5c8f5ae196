package org.pleiad.idl.diagnostic;

/** Gives the text of a line, for the caret display. */
@FunctionalInterface
public interface SourceLines {

    /**
     * A line without its end; empty if it is unknown.
     *
     * @param file as in {@link SourceLocation#file}
     * @param number from 1
     */
    String line(String file, int number);

    /** The same diagnostic with the text of its line. */
    default Diagnostic complete(Diagnostic diagnostic) {
        SourceLocation place = diagnostic.location();
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.rule(),
                place,
                diagnostic.message(),
                diagnostic.remedy(),
                line(place.file(), place.line()));
    }
}
