package org.pleiad.idl.preprocess;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One IDL file as read.
 *
 * @param name how diagnostics call it
 * @param text all of it, line ends as found
 * @param path the file that an up-to-date check must watch: the file itself, or the archive that holds it
 * @param sibling finds files relative to this one
 */
record SourceFile(String name, String text, Optional<Path> path, Siblings sibling) {

    /** Resolves a name relative to a file. */
    interface Siblings {
        /** The file, or empty if there is none. */
        Optional<SourceFile> find(String relative);
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
