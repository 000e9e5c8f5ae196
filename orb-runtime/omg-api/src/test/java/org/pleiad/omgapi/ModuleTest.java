package org.pleiad.omgapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar is to the module system, and what else it carries. */
class ModuleTest {
    private static ModuleDescriptor module() throws IOException {
        try (InputStream input = Files.newInputStream(Peers.ownClasses().resolve("module-info.class"))) {
            return ModuleDescriptor.read(input);
        }
    }

    @Test
    void needsNothingButJavaBaseAtRunTime() throws IOException {
        assertThat(module().name()).isEqualTo("org.omg.corba");
        assertThat(module().requires().stream()
                        .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name))
                .containsExactly("java.base");
    }

    @Test
    void exportsEveryPackageToEverybody() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (ClassApi type : ApiSet.of(Peers.ownClasses()).classes()) {
            packages.add(type.name().substring(0, type.name().lastIndexOf('.')));
        }

        assertThat(module().exports().stream()
                        .filter(exported -> !exported.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()))
                .isEqualTo(packages);
    }

    @Test
    void findsOrbsThatAreServices() throws IOException {
        assertThat(module().uses()).containsExactly("org.omg.CORBA.ORB");
    }

    @Test
    void carriesTheIdlThatUsersInclude() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/idl"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("orb.idl", "CosNaming.idl", "PortableServer.idl")
                    .allSatisfy(
                            name -> assertThat(Peers.ownClasses().resolve(name)).isRegularFile());
        }
    }
}
