package org.pleiad.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cost of IDL grows with its size and no faster. Compares processor time of this thread for n and several times n, so
 * that neither the machine nor its load matters; what is quadratic fails by far.
 */
class CompilerSpeedTest {

    private static final int ROUNDS = 4;

    @TempDir
    Path directory;

    @Test
    void readsInTimeProportionalToTheInterfacesOfAFile() {
        // linear: 8, quadratic: 64
        assertThat(growth(this::oneFile, IdlFrontEnd::read, 100, 800)).isLessThan(24);
    }

    @Test
    void generatesInTimeProportionalToTheInterfacesOfAFile() {
        // linear: 5, quadratic: 25
        assertThat(growth(this::oneFile, IdlCompiler::compile, 10, 50)).isLessThan(13);
    }

    @Test
    void readsInTimeProportionalToTheFilesThatOneFileIncludes() {
        assertThat(growth(this::star, IdlFrontEnd::read, 50, 400)).isLessThan(24);
    }

    @Test
    void readsInTimeProportionalToTheFilesThatAreIncludedOnManyWays() {
        assertThat(growth(this::diamonds, IdlFrontEnd::read, 50, 400)).isLessThan(24);
    }

    @Test
    void readsInTimeProportionalToALineOfFilesThatIncludeEachOther() {
        // linear: 4, quadratic: 16
        assertThat(growth(this::line, IdlFrontEnd::read, 20, 80)).isLessThan(11);
    }

    private interface Work {
        Object of(CompilerOptions options);
    }

    /** How many times as long the work takes for the greater number; each at its quickest, when nothing is being compiled any more. */
    private static double growth(IntFunction<CompilerOptions> source, Work work, int small, int great) {
        CompilerOptions few = source.apply(small);
        CompilerOptions many = source.apply(great);
        time(work, many);
        time(work, few);
        long fewTime = Long.MAX_VALUE;
        long manyTime = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            fewTime = Math.min(fewTime, time(work, few));
            manyTime = Math.min(manyTime, time(work, many));
        }
        return (double) manyTime / Math.max(1, fewTime);
    }

    private static long time(Work work, CompilerOptions options) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Object result = work.of(options);
        long time = threads.getCurrentThreadCpuTime() - start;
        if (result instanceof Compilation compilation) {
            assertThat(compilation.succeeded())
                    .as("%s", compilation.diagnostics())
                    .isTrue();
        }
        return time;
    }

    private CompilerOptions oneFile(int interfaces) {
        var text = new StringBuilder("module M {\n");
        for (int i = 0; i < interfaces; i++) {
            text.append(definitions(i, i == 0 ? "" : " : I" + (i - 1) / 2));
        }
        return options(write("one" + interfaces + ".idl", text.append("};\n").toString()));
    }

    /** One file includes all others, and all others a common one. */
    private CompilerOptions star(int files) {
        var main = new StringBuilder();
        for (int i = 0; i < files; i++) {
            file("star" + files + "_" + i, i == 0 ? "" : include("star" + files + "_0"), i, i == 0 ? "" : " : I0");
            main.append(include("star" + files + "_" + i));
        }
        return options(write("star" + files + ".idl", main.toString()));
    }

    /** Each file includes two others, so that there is a number of ways to each that doubles with each level. */
    private CompilerOptions diamonds(int files) {
        int width = 20;
        for (int i = 0; i < files; i++) {
            int above = i - width;
            String includes = above < 0
                    ? ""
                    : include("diamond" + files + "_" + above)
                            + include("diamond" + files + "_" + (above - above % width + (above + 1) % width));
            file("diamond" + files + "_" + i, includes, i, above < 0 ? "" : " : I" + above);
        }
        var main = new StringBuilder();
        for (int i = files - width; i < files; i++) {
            main.append(include("diamond" + files + "_" + i));
        }
        return options(write("diamond" + files + ".idl", main.toString()));
    }

    /** Each file includes the one before it. */
    private CompilerOptions line(int files) {
        for (int i = 0; i < files; i++) {
            file("line" + files + "_" + i, i == 0 ? "" : include("line" + files + "_" + (i - 1)), i, "");
        }
        return options(directory.resolve("line" + files + "_" + (files - 1) + ".idl"));
    }

    private static String include(String name) {
        return "#include \"" + name + ".idl\"\n";
    }

    private void file(String name, String includes, int number, String bases) {
        write(
                name + ".idl",
                "#ifndef " + name + "\n#define " + name + "\n" + includes + "module M {\n" + definitions(number, bases)
                        + "};\n#endif\n");
    }

    private static String definitions(int i, String bases) {
        return """
                enum E# { A#, B#, C# };
                struct S# { long a; string b; sequence<double> c; E# d; };
                exception X# { string why; };
                interface I#%s {
                    attribute long at#;
                    S# get#(in long x, inout string y, out S# z) raises (X#);
                    void put#(in S# s, in any a, in I# o);
                };
                """.formatted(bases).replace("#", Integer.toString(i));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompilerOptions options(Path source) {
        return CompilerOptions.builder().source(source).build();
    }
}
