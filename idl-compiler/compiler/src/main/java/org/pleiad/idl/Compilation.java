package org.pleiad.idl;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.pleiad.idl.diagnostic.Diagnostic;

/**
 * What one run of the compiler found and made.
 *
 * @param diagnostics all errors and warnings, in the order of the source
 * @param files generated files, sorted by path; empty if there is any error
 * @param inputs every IDL file that was read, includes too (absolute paths): what an up-to-date check must watch
 */
public record Compilation(List<Diagnostic> diagnostics, List<GeneratedFile> files, SortedSet<Path> inputs) {

    public Compilation {
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
    }

    /** Whether the IDL was accepted. */
    public boolean succeeded() {
        return diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    }
}
