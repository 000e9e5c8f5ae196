package org.pleiad.maven.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last successful run depended on and what it made. The file is text, a line each: a word, a digest, a path.
 *
 * @param fingerprint digest of options, sources, include path and compiler
 * @param inputs files that were read, with the digest of their content
 * @param outputs files that were made, with the digest of their content
 */
public record BuildRecord(String fingerprint, SortedMap<Path, String> inputs, SortedMap<Path, String> outputs) {

    private static final String FORMAT = "pleiad-build-record 1";

    public BuildRecord {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    /** Whether a run with this fingerprint would make again exactly what is on disk. */
    public boolean describes(String currentFingerprint) {
        return fingerprint.equals(currentFingerprint) && unchanged(inputs) && unchanged(outputs);
    }

    private static boolean unchanged(Map<Path, String> files) {
        return files.entrySet().stream()
                .allMatch(file -> Fingerprint.digestOf(file.getKey()).equals(file.getValue()));
    }

    /** The record in a file, or nothing if there is none or it is of another format or damaged. */
    public static Optional<BuildRecord> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.get(0).equals(FORMAT)) {
            return Optional.empty();
        }
        var inputs = new TreeMap<Path, String>();
        var outputs = new TreeMap<Path, String>();
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split(" ", 3);
            if (parts.length != 3) {
                return Optional.empty();
            }
            try {
                (parts[0].equals("input") ? inputs : outputs).put(Path.of(parts[2]), parts[1]);
            } catch (InvalidPathException damaged) {
                return Optional.empty();
            }
        }
        return Optional.of(new BuildRecord(lines.get(1), inputs, outputs));
    }

    /** Writes the record to a file. */
    public void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(FORMAT);
        lines.add(fingerprint);
        inputs.forEach((path, digest) -> lines.add("input " + digest + " " + path));
        outputs.forEach((path, digest) -> lines.add("output " + digest + " " + path));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
