package org.pleiad.idl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ModuleDef;

/** The OMG's files that ship with the compiler: found without an include path, and acceptable to others. */
class StandardIdlTest {

    private static final Path SHIPPED = Path.of("target/classes/org/pleiad/idl/include");
    private static final Path OMNI_ORB = Path.of("/usr/share/idl/omniORB");
    private static final long OMNIIDL_TIMEOUT_SECONDS = 120;

    @TempDir
    Path directory;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".idl"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isFoundWithoutAnIncludePathAndGeneratesNothingByItself() throws IOException {
        Path source = Files.writeString(directory.resolve("user.idl"), """
                #include <orb.idl>
                #include <CosNotifyChannelAdmin.idl>
                module User { typedef CosNotifyChannelAdmin::EventChannel T; };
                """);

        Compilation compilation =
                IdlCompiler.compile(CompilerOptions.builder().source(source).build());

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.files())
                .extracting(generated -> generated.path().toString().replace('\\', '/'))
                .containsExactly("User/THelper.java");
    }

    @Test
    void isFoundByTheNamesOfOtherOrbs() throws IOException {
        Path source = Files.writeString(directory.resolve("user.idl"), """
                #include <orbsvcs/CosTrading.idl>
                #include "tao/StringSeq.pidl"
                #include <tao/PortableServer/POA_include.pidl>
                #include <COS/CosPropertyService.idl>
                #include <omg/orb.idl>
                #include <ir.idl>
                typedef CORBA::StringSeq T;
                typedef PortableServer::ObjectId U;
                typedef CORBA::InterfaceDef V;
                """);

        var options = CompilerOptions.builder().source(source).build();

        assertThat(IdlFrontEnd.read(options).get(0).diagnostics()).isEmpty();
    }

    @Test
    void isListedInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("../docs/standard-idl.md"));

        assertThat(files()).allSatisfy(file -> assertThat(page).contains("| `" + file.getFileName() + "` |"));
    }

    @Test
    void isNotTakenForFilesOfUsersThatAreMissing() throws IOException {
        Path source = Files.writeString(directory.resolve("user.idl"), "#include <common/Security.idl>\n");

        var options = CompilerOptions.builder().source(source).build();

        assertThat(IdlFrontEnd.read(options).get(0).diagnostics())
                .singleElement()
                .asString()
                .contains("common/Security.idl");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void hasTheIdsOfTheOmg(Path file) {
        var options = CompilerOptions.builder().source(file).build();
        List<Definition> own = new ArrayList<>();

        TranslationUnit unit = IdlFrontEnd.read(options).get(0);
        unit.specification().contents().forEach(definition -> collect(definition, own));

        assertThat(unit.diagnostics()).isEmpty();
        assertThat(own)
                .allSatisfy(definition ->
                        assertThat(definition.declaration().repositoryId()).startsWith("IDL:omg.org/"));
    }

    /** Users of omniORB have its own orb.idl on their include path; it defines a part of what ours does. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"#include <orb.idl>\n#include <%s>\n", "#include <%s>\n#include <orb.idl>\n"})
    void standsBesideTheOrbIdlOfOmniOrb(String text) throws IOException {
        assumeTrue(Files.isRegularFile(OMNI_ORB.resolve("orb.idl")), "the package omniorb-idl is not installed");
        var options = CompilerOptions.builder().include(OMNI_ORB);
        for (Path file : files()) {
            String name = SHIPPED.relativize(file).toString();
            if (!name.equals("orb.idl")) {
                Path source = directory.resolve(name);
                Files.createDirectories(source.getParent());
                options.source(Files.writeString(source, text.replace("%s", name)));
            }
        }

        assertThat(IdlFrontEnd.read(options.build()).stream()
                        .flatMap(unit -> unit.diagnostics().stream())
                        // warnings of omniORB's own files are not ours to mend
                        .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                        .map(Object::toString))
                .isEmpty();
    }

    private static void collect(Definition definition, List<Definition> found) {
        if (definition instanceof Definition.Scope scope) {
            scope.contents().forEach(inner -> collect(inner, found));
        }
        if (!(definition instanceof ModuleDef) && !definition.declaration().included()) {
            found.add(definition);
        }
    }

    @Test
    void isAcceptedByOmniidl() throws Exception {
        assumeTrue(isInstalled("omniidl"), "omniidl is not installed");
        List<String> command = new ArrayList<>(List.of("omniidl", "-I" + SHIPPED));
        for (Path file : files()) {
            if (!Peculiar.TO_US.contains(file.getFileName().toString())) {
                command.add(file.toString());
            }
        }
        Path log = directory.resolve("log");
        Process omniidl = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = omniidl.waitFor(OMNIIDL_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            omniidl.destroyForcibly();
        }

        assertThat(ended).as("omniidl ended in time").isTrue();
        assertThat(omniidl.exitValue()).as(Files.readString(log)).isZero();
    }

    /** Files with constructs that omniidl does not know. */
    private static final class Peculiar {
        static final List<String> TO_US = List.of("Components.idl");
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command)));
    }
}
