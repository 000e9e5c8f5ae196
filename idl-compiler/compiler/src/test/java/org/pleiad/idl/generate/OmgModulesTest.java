package org.pleiad.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.model.Definition;

/** Users' stubs refer to the packages in which our jars have the classes of the standard's modules. */
class OmgModulesTest {

    private static final Path SHIPPED = Path.of("target/classes/org/pleiad/idl/include");

    @TempDir
    Path directory;

    @Test
    void areAllModulesThatShipWithTheCompiler() throws IOException {
        var options = CompilerOptions.builder();
        try (Stream<Path> files = Files.list(SHIPPED)) {
            files.filter(file -> file.toString().endsWith(".idl")).sorted().forEach(options::source);
        }

        List<String> unknown = IdlFrontEnd.read(options.build()).stream()
                .flatMap(unit -> unit.specification().contents().stream())
                .filter(module -> !OmgModules.contains(module))
                .map(module -> module.name().toString())
                .distinct()
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void areNotThoseOfUsersThatHaveTheSameName() throws IOException {
        Path source = Files.writeString(directory.resolve("user.idl"), "module CosTrading { typedef long T; };");

        var options = CompilerOptions.builder().source(source).build();
        Definition module =
                IdlFrontEnd.read(options).get(0).specification().contents().get(0);

        assertThat(OmgModules.contains(module)).isFalse();
    }
}
