package org.pleiad.omgapi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The reviewed differences between our API and that of other ORBs. Lines of {@code exclusions.txt} are patterns in which
 * {@code *} stands for any text; the comment above a pattern is its reason.
 */
final class Exclusions {
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final List<String> withoutReason = new ArrayList<>();

    static Exclusions load() throws IOException {
        Exclusions exclusions = new Exclusions();
        try (InputStream input = Exclusions.class.getResourceAsStream("exclusions.txt")) {
            boolean reasonGiven = false;
            for (String line : new String(input.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String text = line.strip();
                if (text.isEmpty()) {
                    reasonGiven = false;
                } else if (text.startsWith("#")) {
                    reasonGiven = true;
                } else {
                    exclusions.add(text, reasonGiven);
                }
            }
        }
        return exclusions;
    }

    private void add(String text, boolean reasonGiven) {
        patterns.put(text, Pattern.compile(("\\Q" + text + "\\E").replace("*", "\\E.*\\Q")));
        if (!reasonGiven) {
            withoutReason.add(text);
        }
    }

    boolean cover(String difference) {
        boolean covered = false;
        for (Map.Entry<String, Pattern> entry : patterns.entrySet()) {
            if (entry.getValue().matcher(difference).matches()) {
                used.add(entry.getKey());
                covered = true;
            }
        }
        return covered;
    }

    List<String> withoutReason() {
        return withoutReason;
    }

    List<String> unused() {
        return patterns.keySet().stream().filter(text -> !used.contains(text)).toList();
    }
}
