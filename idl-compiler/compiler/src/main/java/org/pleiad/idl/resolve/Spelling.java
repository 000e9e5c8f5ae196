package org.pleiad.idl.resolve;

import java.util.Comparator;
import java.util.stream.Stream;
import org.pleiad.idl.syntax.Identifier;

/** Guesses which name was meant by one that is unknown. */
final class Spelling {

    private static final int TYPO_DISTANCE = 2;

    /** Candidates that are looked at: a message is not worth more time. */
    private static final int CANDIDATES = 1_000;

    private Spelling() {}

    /** How to mend an unknown name. */
    static String suggestion(Identifier part, Stream<Symbol> candidates) {
        String wanted = NameScope.key(part.text());
        return candidates
                .map(symbol -> symbol.name().identifier())
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= TYPO_DISTANCE)
                .limit(CANDIDATES)
                .map(candidate -> new Close(candidate, distance(wanted, NameScope.key(candidate))))
                .filter(close -> close.distance() <= Math.min(TYPO_DISTANCE, wanted.length() / 3))
                .min(Comparator.comparingInt(Close::distance).thenComparing(Close::candidate))
                .map(close -> "did you mean '" + close.candidate() + "'?")
                .orElse("declare it before its use, or include the file that does");
    }

    private record Close(String candidate, int distance) {}

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
