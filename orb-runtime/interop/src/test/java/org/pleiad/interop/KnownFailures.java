package org.pleiad.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What is known not to hold between our ORB and another, and why, from {@code known-failures.txt}. Each line:
 * {@code client -> server | check | reason}. A check that is listed and holds all the same fails, so that the list
 * stays true.
 */
final class KnownFailures {
    private final List<String[]> entries;

    KnownFailures() {
        try (var file = KnownFailures.class.getResourceAsStream("known-failures.txt")) {
            entries = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", 3))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Why the check is known not to hold, if it is. */
    Optional<String> reason(String pair, String check) {
        return entries.stream()
                .filter(entry -> entry[0].equals(pair) && entry[1].equals(check))
                .map(entry -> entry[2])
                .findFirst();
    }
}
