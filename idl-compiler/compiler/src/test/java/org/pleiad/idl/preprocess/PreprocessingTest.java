package org.pleiad.idl.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.Idl;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.TranslationUnit;
import org.pleiad.idl.diagnostic.Diagnostic;

class PreprocessingTest {

    @TempDir
    Path directory;

    @Test
    void includesFilesFromADirectoryAJarAndTheCompilerItself() throws IOException {
        Path includes = Files.createDirectory(directory.resolve("includes"));
        Files.writeString(includes.resolve("dir.idl"), "struct FromDirectory { long x; };");
        Path jar = jar(Map.of(
                "deep/jar.idl", "#include \"beside.idl\"\nstruct FromJar { Beside b; };",
                "deep/beside.idl", "struct Beside { long x; };"));
        Path source = write("main.idl", """
                #include "dir.idl"
                #include <deep/jar.idl>
                #include <orb.idl>
                struct All { FromDirectory a; FromJar b; CORBA::StringSeq c; };
                """);

        TranslationUnit unit =
                read(CompilerOptions.builder().source(source).include(includes).include(jar));

        assertThat(unit.diagnostics()).isEmpty();
        assertThat(unit.inputs()).containsExactlyInAnyOrder(source, includes.resolve("dir.idl"), jar);
        assertThat(unit.specification().contents())
                .filteredOn(definition -> !definition.declaration().included())
                .extracting(definition -> definition.name().identifier())
                .containsExactly("All");
    }

    @Test
    void findsAnIncludedFileBesideTheOneThatIncludesIt() throws IOException {
        Path sub = Files.createDirectories(directory.resolve("sub"));
        Files.writeString(sub.resolve("inner.idl"), "#include \"innermost.idl\"");
        Files.writeString(sub.resolve("innermost.idl"), "struct Innermost { long x; };");
        Path source = write("main.idl", "#include \"sub/inner.idl\"\nstruct Outer { Innermost i; };");

        assertThat(read(CompilerOptions.builder().source(source)).diagnostics()).isEmpty();
    }

    @Test
    void saysWhichIncludedFileIsMissingAndWhere() throws IOException {
        Path source = write("main.idl", "struct S { long x; };\n#include <no/such.idl>\n");

        Diagnostic only =
                read(CompilerOptions.builder().source(source)).diagnostics().get(0);

        assertThat(only.rule()).isEqualTo("include-not-found");
        assertThat(only.location().line()).isEqualTo(2);
        assertThat(only.location().column()).isEqualTo(11);
        assertThat(only.remedy()).contains("-I");
    }

    @Test
    void definesAndUndefinesMacros() throws IOException {
        Path source = write("main.idl", """
                #if defined(WANTED) && VERSION >= 3 && !defined(GONE)
                const long N = VERSION;
                #else
                #error not as told
                #endif
                #define PAIR(a, b) struct a##b { long a; long b; };
                PAIR(left, right)
                """);

        TranslationUnit unit = read(CompilerOptions.builder()
                .source(source)
                .define("WANTED", "")
                .define("VERSION", "3")
                .define("GONE", "1")
                .undefine("GONE"));

        assertThat(unit.diagnostics()).isEmpty();
        assertThat(unit.specification().contents())
                .extracting(definition -> definition.name().identifier())
                .containsExactly("N", "leftright");
    }

    @Test
    void placesErrorsWithinAMacroWhereTheMacroIsUsed() throws IOException {
        Path source = write("main.idl", "#define FIELD Nowhere x;\n\nstruct S { FIELD };\n");

        Diagnostic only =
                read(CompilerOptions.builder().source(source)).diagnostics().get(0);

        assertThat(only.location().line()).isEqualTo(3);
        assertThat(only.location().column()).isEqualTo(12);
        assertThat(only.location().length()).isEqualTo("FIELD".length());
    }

    @Test
    void placesErrorsInTheIncludedFileAndAfterIt() {
        TranslationUnit unit = Idl.read(Map.of(
                "test.idl", "#include \"other.idl\"\n\n  typedef Two b;\n",
                "other.idl", "\n\n\ttypedef One a;\n"));

        assertThat(Idl.found(unit)).containsExactly("3:11 name-unknown", "3:10 name-unknown");
        assertThat(unit.diagnostics().get(1).location().file()).endsWith("other.idl");
    }

    @Test
    void countsLinesThroughContinuationsAndCarriageReturns() {
        assertThat(Idl.found(Idl.read("#define A \\\r\n 1\r\n\r\ntypedef Nowhere x;\r\n")))
                .containsExactly("4:9 name-unknown");
    }

    @Test
    void refusesFilesThatIncludeThemselves() {
        assertThat(Idl.found(Idl.read("#include \"test.idl\"\n")))
                .singleElement()
                .asString()
                .endsWith("preprocessor-limit");
    }

    @Test
    void refusesMacrosThatGrowWithoutBound() {
        var text = new StringBuilder("#define D(x) x x x x\nconst long A = ");
        text.append("D(".repeat(40)).append('1').append(")".repeat(40)).append(";\n");

        assertThat(Idl.found(Idl.read(text.toString())))
                .singleElement()
                .asString()
                .endsWith("preprocessor-limit");
    }

    @Test
    void refusesStringsThatDoubleWithEveryMacro() {
        var text = new StringBuilder("#define S(x) #x\n#define T(x) S(x)\nconst string A = ");
        text.append("T(".repeat(60)).append("\"\"").append(")".repeat(60)).append(";\n");

        assertThat(Idl.found(Idl.read(text.toString()))).anyMatch(line -> line.endsWith("preprocessor-limit"));
    }

    @Test
    void survivesDirectivesNestedBeyondReason() {
        String text = "#if " + "(".repeat(200_000) + "\n#endif\nstruct S { long x; };\n";

        assertThat(Idl.found(Idl.read(text))).singleElement().asString().endsWith("preprocessor-limit");
    }

    @Test
    void reportsACommentThatNeverEnds() {
        assertThat(Idl.found(Idl.read("struct S { long x; };\n  /* open\n")))
                .containsExactly("2:3 preprocessor-syntax");
    }

    private TranslationUnit read(CompilerOptions.Builder options) {
        return IdlFrontEnd.read(options.build()).get(0);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path jar(Map<String, String> entries) throws IOException {
        Path jar = directory.resolve("some.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }
}
