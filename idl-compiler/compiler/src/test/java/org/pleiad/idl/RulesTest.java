package org.pleiad.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pleiad.idl.diagnostic.Diagnostic;

/**
 * Each {@code x.idl} in the folder {@code rules} is compiled, and what the front end says must be what {@code x.errors}
 * says. To add a test, add a pair of files; {@code -Dpleiad.approve=true} writes the second. The folders below, one for
 * each rule, belong to {@link RuleCatalogueTest}.
 */
class RulesTest {

    private static final Path RULES = Path.of("src/test/resources/rules");

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".idl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void reportsExactlyTheErrorsThatAreWrittenBesideTheSource(Path source) throws IOException {
        Path expected = Path.of(source.toString().replaceFirst("\\.idl$", ".errors"));
        var options = CompilerOptions.builder().source(source).build();

        TranslationUnit unit = IdlFrontEnd.read(options).get(0);

        if (Boolean.getBoolean("pleiad.approve")) {
            Files.writeString(expected, lines(unit));
        }
        assertThat(lines(unit)).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyExpectationHasItsSource() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".errors")))
                    .allSatisfy(file -> assertThat(Path.of(file.toString().replaceFirst("\\.errors$", ".idl")))
                            .exists());
        }
    }

    private static String lines(TranslationUnit unit) {
        return unit.diagnostics().stream().map(RulesTest::line).collect(Collectors.joining());
    }

    /** A diagnostic without its remedy, on one line. */
    static String line(Diagnostic diagnostic) {
        String place =
                diagnostic.location().line() + ":" + diagnostic.location().column();
        // messages name other places by file; only the last part of the path is the same everywhere
        String message = diagnostic.message().replaceAll("at \\S*/", "at ");
        return "[" + diagnostic.severity() + "] " + place + " " + diagnostic.rule() + ": " + message + "\n";
    }
}
