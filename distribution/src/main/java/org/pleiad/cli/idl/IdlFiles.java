package org.pleiad.cli.idl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The IDL files that a word of the command line stands for. */
final class IdlFiles {

    private IdlFiles() {}

    /**
     * The file itself, or all {@code *.idl} below a directory, sorted.
     *
     * @throws NoSuchFileException if there is nothing at that place
     */
    static List<Path> at(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> below = Files.walk(place)) {
                return below.filter(one -> one.toString().endsWith(".idl"))
                        .sorted()
                        .toList();
            }
        }
        if (!Files.exists(place)) {
            throw new NoSuchFileException(place.toString());
        }
        return List.of(place);
    }
}
