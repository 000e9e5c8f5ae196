package org.pleiad.idl.preprocess;

import java.nio.file.Path;
import org.pleiad.idl.diagnostic.Diagnostics;

/** Carries out the directives of one source file and of everything that it includes. */
public interface Preprocessor {

    /**
     * Reads a file. Mistakes in its directives, missing includes and exceeded limits become diagnostics; the result is
     * then what could be read.
     *
     * @throws java.io.UncheckedIOException if the file itself cannot be read
     */
    PreprocessedSource preprocess(Path file, Diagnostics diagnostics);
}
