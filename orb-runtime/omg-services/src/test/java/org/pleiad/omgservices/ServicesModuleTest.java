package org.pleiad.omgservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar is to the module system, and what else it carries. */
class ServicesModuleTest {
    private static final Path CLASSES = Path.of("target/classes");

    private static ModuleDescriptor module() throws IOException {
        try (InputStream input = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(input);
        }
    }

    @Test
    void needsTheCoreApiAlone() throws IOException {
        assertThat(module().name()).isEqualTo("org.omg.services");
        assertThat(module().requires().stream()
                        .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name))
                .containsExactlyInAnyOrder("java.base", "org.omg.corba");
    }

    @Test
    void exportsEveryPackageToEverybody() throws IOException {
        Set<String> packages;
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/omg"))) {
            packages = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toSet());
        }

        assertThat(module().exports().stream()
                        .filter(exported -> !exported.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()))
                .isEqualTo(packages);
    }

    @Test
    void carriesTheIdlThatUsersInclude() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/idl"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();

            assertThat(names)
                    .contains("CosEventComm.idl", "CosNotifyChannelAdmin.idl", "CosTrading.idl")
                    .allSatisfy(name -> assertThat(CLASSES.resolve(name)).isRegularFile());
        }
    }

    @Test
    void knowsTheIdsThatOtherOrbsSend() {
        assertThat(org.omg.CosEventComm.PushConsumerHelper.id()).isEqualTo("IDL:omg.org/CosEventComm/PushConsumer:1.0");
        assertThat(org.omg.CosNotification.StructuredEventHelper.id())
                .isEqualTo("IDL:omg.org/CosNotification/StructuredEvent:1.0");
        assertThat(org.omg.FT.FTRequestServiceContextHelper.id())
                .isEqualTo("IDL:omg.org/FT/FTRequestServiceContext:1.0");
    }
}
