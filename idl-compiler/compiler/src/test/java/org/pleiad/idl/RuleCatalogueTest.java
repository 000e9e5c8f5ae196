package org.pleiad.idl;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.diagnostic.IdlRule;

/**
 * Each class with {@link IdlRule} has a folder {@code rules/<id>} of test files: {@code accepted.idl}, about which nothing
 * is said, and {@code refused.idl} with {@code refused.errors}: places, messages and remedies. The catalogue in
 * {@code docs/rules.md} is made of the same annotations. {@code -Dpleiad.approve=true} writes the expectations and the
 * catalogue.
 */
class RuleCatalogueTest {

    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path CATALOGUE = Path.of("../docs/rules.md");
    private static final String BEGIN = "<!-- the catalogue is written by RuleCatalogueTest -->\n";
    private static final Pattern REPORTED =
            Pattern.compile("(?:\\.\\s*(?:error|warning)\\(\\s*|String ID = )\"([a-z]+(?:-[a-z]+)*)\"");

    private static final Map<String, IdlRule> ALL = all();

    private static Map<String, IdlRule> all() {
        var rules = new TreeMap<String, IdlRule>();
        for (JavaClass one : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.pleiad.idl")) {
            for (IdlRule rule : one.reflect().getAnnotationsByType(IdlRule.class)) {
                assertThat(rules.put(rule.id(), rule)).as(rule.id()).isNull();
            }
        }
        return rules;
    }

    static Stream<String> ids() {
        return ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void acceptsWhatTheRuleAllows(String id) {
        assertThat(read(id, "accepted.idl").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void refusesWhatTheRuleForbidsAndSaysHowToMendIt(String id) throws IOException {
        List<Diagnostic> found = read(id, "refused.idl").diagnostics();
        String text = found.stream().map(RuleCatalogueTest::lines).collect(Collectors.joining());
        Path expected = RULES.resolve(id).resolve("refused.errors");
        if (Boolean.getBoolean("pleiad.approve")) {
            Files.writeString(expected, text);
        }

        assertThat(found).extracting(Diagnostic::rule).contains(id);
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    private static TranslationUnit read(String id, String file) {
        return IdlFrontEnd.read(CompilerOptions.builder()
                        .source(RULES.resolve(id).resolve(file))
                        .build())
                .get(0);
    }

    private static String lines(Diagnostic diagnostic) {
        String mend = diagnostic.remedy().isEmpty() ? "" : "    mend: " + diagnostic.remedy() + "\n";
        return RulesTest.line(diagnostic) + mend;
    }

    @Test
    void everyFolderBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(RULES).filter(Files::isDirectory)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(ALL.keySet());
        }
    }

    @Test
    void whateverIsReportedIsInTheCatalogue() throws IOException {
        var reported = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var matcher = REPORTED.matcher(Files.readString(source));
                while (matcher.find()) {
                    reported.add(matcher.group(1));
                }
            }
        }
        assertThat(reported).isSubsetOf(ALL.keySet());
    }

    @Test
    void theCatalogueListsEveryRule() throws IOException {
        String text = Files.readString(CATALOGUE);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        if (Boolean.getBoolean("pleiad.approve")) {
            Files.writeString(CATALOGUE, text.substring(0, begin) + catalogue());
        }
        assertThat(Files.readString(CATALOGUE).substring(begin))
                .as("write it with -Dpleiad.approve=true")
                .isEqualTo(catalogue());
    }

    private static String catalogue() {
        var text = new StringBuilder();
        for (IdlRule.Area area : IdlRule.Area.values()) {
            List<IdlRule> rules = ALL.values().stream()
                    .filter(rule -> rule.area() == area)
                    .sorted(Comparator.comparing(IdlRule::id))
                    .toList();
            if (!rules.isEmpty()) {
                text.append("\n### ").append(heading(area)).append("\n\n");
                text.append("| Id | Refuses | | Section |\n|---|---|---|---|\n");
            }
            for (IdlRule rule : rules) {
                text.append("| `%s` | %s | %s | %s |\n"
                        .formatted(rule.id(), rule.refuses(), severities(rule.id()), rule.section()));
            }
        }
        return text.toString();
    }

    /** Which severities the test files of a rule show. */
    private static String severities(String id) {
        return read(id, "refused.idl").diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule().equals(id))
                .map(diagnostic -> diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String heading(IdlRule.Area area) {
        return switch (area) {
            case NAMES -> "Names and scopes";
            case TYPES -> "Types";
            case UNIONS -> "Unions";
            case CONSTANTS -> "Constants";
            case INTERFACES -> "Interfaces";
            case VALUES -> "Value types";
            case COMPONENTS -> "Components";
            case IDS -> "Repository ids";
            case TEXT -> "Text, grammar, preprocessor";
        };
    }
}
