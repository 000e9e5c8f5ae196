package org.pleiad.idl;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.diagnostic.SourceLines;
import org.pleiad.idl.model.Specification;

/**
 * What the front end made of one source file and everything it includes.
 *
 * @param source the file as named in the options
 * @param specification what it means; incomplete if there are errors
 * @param diagnostics errors and warnings, in the order of the source
 * @param inputs every file read, as absolute paths
 * @param lines the text of every file read, for diagnostics of later stages
 */
public record TranslationUnit(
        Path source,
        Specification specification,
        List<Diagnostic> diagnostics,
        SortedSet<Path> inputs,
        SourceLines lines) {

    public TranslationUnit {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the IDL was accepted. */
    public boolean accepted() {
        return diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }
}
