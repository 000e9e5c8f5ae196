package org.pleiad.orb;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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
            .importPackages("org.pleiad.orb");

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.pleiad.orb.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesDependOnLowerOnesOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.pleiad.orb..")
                .layer("error")
                .definedBy("org.pleiad.orb.error..")
                .layer("observe")
                .definedBy("org.pleiad.orb.observe..")
                .layer("idl")
                .definedBy("org.pleiad.orb.idl..")
                .layer("cdr")
                .definedBy("org.pleiad.orb.cdr..")
                .layer("ior")
                .definedBy("org.pleiad.orb.ior..")
                .layer("giop")
                .definedBy("org.pleiad.orb.giop..")
                .layer("group")
                .definedBy("org.pleiad.orb.group..")
                .layer("session")
                .definedBy("org.pleiad.orb.session..")
                .layer("transport")
                .definedBy("org.pleiad.orb.transport..")
                .layer("security")
                .definedBy("org.pleiad.orb.security..")
                .layer("dynamic")
                .definedBy("org.pleiad.orb.dynamic..")
                .layer("dynany")
                .definedBy("org.pleiad.orb.dynany..")
                .layer("deadline")
                .definedBy("org.pleiad.orb.deadline..")
                .layer("policy")
                .definedBy("org.pleiad.orb.policy..")
                .layer("interceptor")
                .definedBy("org.pleiad.orb.interceptor..")
                .layer("client")
                .definedBy("org.pleiad.orb.client..")
                .layer("async")
                .definedBy("org.pleiad.orb.async..")
                .layer("poa")
                .definedBy("org.pleiad.orb.poa..")
                .layer("dispatch")
                .definedBy("org.pleiad.orb.dispatch..")
                .layer("config")
                .definedBy("org.pleiad.orb.config..")
                .optionalLayer("front door")
                .definedBy("org.pleiad.orb")
                .whereLayer("error")
                .mayNotAccessAnyLayer()
                .whereLayer("observe")
                .mayNotAccessAnyLayer()
                .whereLayer("idl")
                .mayNotAccessAnyLayer()
                .whereLayer("cdr")
                .mayOnlyAccessLayers("error")
                .whereLayer("ior")
                .mayOnlyAccessLayers("error", "cdr")
                .whereLayer("giop")
                .mayOnlyAccessLayers("error", "cdr", "ior")
                .whereLayer("group")
                .mayOnlyAccessLayers("error", "cdr", "ior", "giop")
                .whereLayer("session")
                .mayOnlyAccessLayers("error", "cdr", "ior", "giop")
                .whereLayer("transport")
                .mayOnlyAccessLayers("error", "observe", "cdr", "ior", "giop")
                .whereLayer("security")
                .mayOnlyAccessLayers("error", "cdr", "ior", "giop")
                .whereLayer("dynamic")
                .mayOnlyAccessLayers("error", "cdr", "ior")
                .whereLayer("dynany")
                .mayOnlyAccessLayers("error", "cdr", "dynamic")
                .whereLayer("deadline")
                .mayOnlyAccessLayers("error", "cdr", "ior", "giop", "security")
                .whereLayer("policy")
                .mayOnlyAccessLayers("error", "cdr", "ior")
                .whereLayer("interceptor")
                .mayOnlyAccessLayers("error", "cdr", "ior", "giop", "dynamic", "policy")
                .whereLayer("async")
                .mayOnlyBeAccessedByLayers("front door")
                .whereLayer("front door")
                .mayNotBeAccessedByAnyLayer()
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
