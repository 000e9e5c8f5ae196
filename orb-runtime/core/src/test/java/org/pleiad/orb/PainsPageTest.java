package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of complaints names tests that exist, and what it says of serialization is so. */
class PainsPageTest {
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:#(\\w+))?`");
    private static final int PAINS = 15;

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        String page = Files.readString(RequirementsPageTest.HOME.resolve("orb-runtime/docs/pains.md"));
        Map<String, Path> sources = RequirementsPageTest.testSources();
        List<String> missing = new ArrayList<>();
        Matcher matcher = NAMED_TEST.matcher(page);
        while (matcher.find()) {
            Path source = sources.get(matcher.group(1));
            String method = matcher.group(2);
            if (source == null || (method != null && !Files.readString(source).contains(" " + method + "("))) {
                missing.add(matcher.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(page.lines().filter(line -> line.startsWith("## "))).hasSize(PAINS);
    }

    @Test
    void everyComplaintHasATestOrIsSaidToBeOpen() throws IOException {
        String page = Files.readString(RequirementsPageTest.HOME.resolve("orb-runtime/docs/pains.md"));
        for (String section : page.split("\n## ")) {
            assertThat(section.startsWith("# ") || NAMED_TEST.matcher(section).find() || section.contains("Open:"))
                    .as(section)
                    .isTrue();
        }
    }

    @Test
    void noClassReadsSerializedObjects() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.pleiad"));
    }
}
