package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of demands and tests names tests that exist. */
class RequirementsPageTest {
    static final Path HOME = Path.of("..", "..");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:#(\\w+))?`");

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        Map<String, Path> sources = testSources();
        List<String> missing = new ArrayList<>();
        int named = 0;
        Matcher matcher = NAMED_TEST.matcher(Files.readString(HOME.resolve("orb-runtime/docs/requirements.md")));
        while (matcher.find()) {
            named++;
            Path source = sources.get(matcher.group(1));
            String method = matcher.group(2);
            if (source == null || (method != null && !Files.readString(source).contains(" " + method + "("))) {
                missing.add(matcher.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(50);
    }

    static Map<String, Path> testSources() throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().contains("src/test/java")
                            && !file.toString().contains("/target/"))
                    .filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), file -> file, (a, b) -> a));
        }
    }
}
