package org.pleiad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.ObjectUrl;

/** A reference as verbs take it: itself, a file whose first line it is, or {@code -} for the standard input. */
public final class ReferenceText {

    private ReferenceText() {}

    /** What to read as a reference. */
    public static String of(String reference) throws IOException {
        if (reference.equals("-")) {
            return firstLine(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines());
        }
        if (looksLikeReference(reference)) {
            return reference;
        }
        Path file = Path.of(reference);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(reference + ", and the text is neither IOR:… nor corbaloc:…");
        }
        try (Stream<String> lines = Files.lines(file)) {
            return firstLine(lines);
        }
    }

    private static boolean looksLikeReference(String text) {
        return text.regionMatches(true, 0, Ior.SCHEME, 0, Ior.SCHEME.length()) || ObjectUrl.isObjectUrl(text);
    }

    private static String firstLine(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no reference in an empty text"));
    }
}
