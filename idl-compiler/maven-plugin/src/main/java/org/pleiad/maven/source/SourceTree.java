package org.pleiad.maven.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The directory that a project keeps its IDL files in. */
public final class SourceTree {

    private final Path root;

    /** Looks below {@code root}, which need not exist. */
    public SourceTree(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Files that match an include pattern and no exclude pattern.
     *
     * @param includes Ant patterns, relative to the directory
     * @param excludes Ant patterns, relative to the directory
     * @return absolute paths, sorted, so that every run sees the same order
     */
    public List<Path> files(Collection<String> includes, Collection<String> excludes) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<AntPattern> wanted = includes.stream().map(AntPattern::new).toList();
        List<AntPattern> unwanted = excludes.stream().map(AntPattern::new).toList();
        try (var tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> wanted.stream().anyMatch(p -> p.matches(root.relativize(file))))
                    .filter(file -> unwanted.stream().noneMatch(p -> p.matches(root.relativize(file))))
                    .sorted()
                    .toList();
        }
    }
}
