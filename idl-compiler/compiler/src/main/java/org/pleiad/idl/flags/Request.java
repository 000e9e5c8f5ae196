package org.pleiad.idl.flags;

import java.nio.file.Path;
import java.util.List;
import org.pleiad.idl.CompilerOptions;

/**
 * What a command line asks for.
 *
 * @param options for the compiler
 * @param outputDirectory where the generated files go; the current directory unless a flag says otherwise
 * @param verbose whether to say what is read and written
 * @param keepOld whether files that exist already are left alone ({@code idlj -keep})
 * @param notes flags that were accepted and have no effect here, each with the reason
 */
public record Request(
        CompilerOptions options, Path outputDirectory, boolean verbose, boolean keepOld, List<String> notes) {

    public Request {
        notes = List.copyOf(notes);
    }
}
