package org.pleiad.idl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pleiad.idl");

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.pleiad.idl.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theModelKnowsNoStage() {
        noClasses()
                .that()
                .resideInAnyPackage("org.pleiad.idl.model..", "org.pleiad.idl.diagnostic..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.pleiad.idl.preprocess..",
                        "org.pleiad.idl.syntax..",
                        "org.pleiad.idl.resolve..",
                        "org.pleiad.idl.validate..",
                        "org.pleiad.idl.generate..")
                .check(CLASSES);
    }

    @Test
    void theGeneratorSeesTheModelOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.pleiad.idl.generate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.pleiad.idl.preprocess..",
                        "org.pleiad.idl.syntax..",
                        "org.pleiad.idl.resolve..",
                        "org.pleiad.idl.validate..")
                .check(CLASSES);
    }

    @Test
    void onlyThePreprocessorKnowsItsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.pleiad.idl.preprocess..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.anarres..")
                .check(CLASSES);
    }

    @Test
    void onlyTheSyntaxStageKnowsTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.pleiad.idl.syntax..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.antlr..")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<String> missing = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            String name = one.getPackageName();
            // a package-info without annotations leaves no class file, so its source is looked for
            if (!Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"))) {
                missing.add(name);
            }
        }
        assertThat(missing).isEmpty();
    }
}
