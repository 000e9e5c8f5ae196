package org.pleiad.maven.generation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pleiad.idl.CompilerOptions;

/**
 * What one run of a goal has to do.
 *
 * @param compilations complete options, one per {@code <source>}
 * @param sourceDirectory where the project keeps its IDL
 * @param outputDirectory where Java sources go
 * @param classOutputDirectory where IDL files are copied to so that they end up in the jar; empty: they are not
 * @param recordFile where the run is recorded
 * @param fatalWarnings whether a warning fails the run
 */
public record GenerationRequest(
        List<CompilerOptions> compilations,
        Path sourceDirectory,
        Path outputDirectory,
        Optional<Path> classOutputDirectory,
        Path recordFile,
        boolean fatalWarnings) {

    public GenerationRequest {
        compilations = List.copyOf(compilations);
    }
}
