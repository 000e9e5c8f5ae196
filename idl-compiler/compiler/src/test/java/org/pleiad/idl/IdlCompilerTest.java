package org.pleiad.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.idl.diagnostic.Diagnostic;

class IdlCompilerTest {

    @TempDir
    Path directory;

    @Test
    void generatesJavaForTheGrid() throws IOException {
        Path source = write("grid.idl", "interface grid { long get(in short n, in short m); };");

        Compilation compilation =
                IdlCompiler.compile(CompilerOptions.builder().source(source).build());

        assertThat(compilation.succeeded()).isTrue();
        assertThat(compilation.files())
                .extracting(file -> file.path().toString())
                .contains("grid.java", "gridOperations.java", "_gridStub.java", "gridPOA.java");
        assertThat(compilation.inputs()).containsExactly(source);
    }

    @Test
    void generatesComponentsThoughAnotherProductsComponentsLackWhatTheyNeed() throws IOException {
        write("Components.idl", "module Components { interface Other {}; };");
        Path source = write("main.idl", "#include <Components.idl>\nmodule M { component C { attribute long n; }; };");

        Compilation compilation = IdlCompiler.compile(
                CompilerOptions.builder().source(source).include(directory).build());

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.files())
                .extracting(file -> file.path().toString())
                .contains("M/C.java");
    }

    @Test
    void generatesNothingWhenOneOfSeveralFilesIsWrong() throws IOException {
        Path right = write("right.idl", "interface A {};");
        Path wrong = write("wrong.idl", "interface B { void op(in Nowhere n); };");

        Compilation compilation = IdlCompiler.compile(
                CompilerOptions.builder().source(right).source(wrong).build());

        assertThat(compilation.files()).isEmpty();
        assertThat(compilation.diagnostics())
                .singleElement()
                .satisfies(only -> assertThat(only.location().file()).isEqualTo(wrong.toString()));
        assertThat(compilation.inputs()).containsExactlyInAnyOrder(right, wrong);
    }

    @Test
    void doesNotSeeInOneFileWhatAnotherDeclares() throws IOException {
        Path first = write("first.idl", "struct S { long x; };");
        Path second = write("second.idl", "typedef S T;");

        Compilation compilation = IdlCompiler.compile(
                CompilerOptions.builder().source(first).source(second).build());

        assertThat(compilation.diagnostics())
                .singleElement()
                .extracting(Diagnostic::rule)
                .isEqualTo("name-unknown");
    }

    @Test
    void reportsTwoFilesThatWantTheSameJavaClassWithDifferentContents() throws IOException {
        Path first = write("first.idl", "struct S { long x; };");
        Path second = write("second.idl", "struct S { short x; };");

        Compilation compilation = IdlCompiler.compile(
                CompilerOptions.builder().source(first).source(second).build());

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.diagnostics())
                .allSatisfy(each -> assertThat(each.rule()).isEqualTo("java-file-clash"));
    }

    @Test
    void acceptsTwoFilesThatMakeTheSameJavaClass() throws IOException {
        Path first = write("first.idl", "struct S { long x; };");
        Path second = write("second.idl", "struct S { long x; };");

        assertThat(IdlCompiler.compile(CompilerOptions.builder()
                                .source(first)
                                .source(second)
                                .build())
                        .succeeded())
                .isTrue();
    }

    @Test
    void showsTheLineOfWhatHasNoJavaMapping() throws IOException {
        Path source = write("wide.idl", "struct S {\n    long double x;\n};");

        Diagnostic only = IdlCompiler.compile(
                        CompilerOptions.builder().source(source).build())
                .diagnostics()
                .get(0);

        assertThat(only.rule()).isEqualTo("no-java-mapping");
        assertThat(only.sourceLine()).isNotBlank();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
