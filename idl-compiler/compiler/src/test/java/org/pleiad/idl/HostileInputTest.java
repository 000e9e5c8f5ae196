package org.pleiad.idl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No input makes the compiler throw, hang or grow. {@code -Dfuzz.seconds=600} mutates the corpus for longer, and
 * {@code -Dfuzz.seed=N} repeats a run.
 */
class HostileInputTest {

    private static final int LARGE = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const long X = %s1;|(",
                "const long X = %s1;|-",
                "const long X = 1 %s;|+ 1",
                "const long X = %s;|a::",
                "@%s struct S {};|a::",
                "typedef %slong x;|sequence<",
                "%s|module A {",
                "%s|};",
                "%s|struct A { struct ",
                "%s|@a(",
                "%s|union U switch (",
                "interface I { %s };|void op(in ",
                "typedef long x%s;|[1]",
                "interface I : %s A {};|A, ",
                "const string S = %s;|\"a\" ",
                "%s|#if 1\n",
                "%s|#define A A A\nA\n",
                "%s|\\",
                "%s|'",
                "%s|/*",
                "const fixed F = %s1d;|1d * ",
                "const double D = %s1.0;|1e300 * ",
                "union U switch (long) { %s long x; };|case 1: ",
                "enum E { %s z };|a,",
            })
    void repeatsOfOnePieceEndInDiagnosticsSoon(String recipe) {
        String[] parts = recipe.split("\\|", 2);
        String text = parts[0].replace("%s", parts[1].repeat(LARGE / parts[1].length()));

        assertThat(Duration.ofMillis(millis(text))).isLessThan(Duration.ofSeconds(20));
    }

    /** Processor time and not the clock's, so that a busy machine fails no test. */
    private static long millis(String text) {
        long start = processorNanos();
        assertThatCode(() -> Idl.read(text)).doesNotThrowAnyException();
        return (processorNanos() - start) / 1_000_000;
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void chainsOfInheritanceAndTypedefsCostNoStack() {
        var text = new StringBuilder("interface I0 { typedef long T; };\ntypedef long A0;\n");
        for (int i = 1; i < 2_000; i++) {
            text.append("interface I%d : I%d {};\ntypedef A%d A%d;\n".formatted(i, i - 1, i - 1, i));
        }
        text.append("interface Last : I1999 { attribute T x; attribute A1999 y; };\n");

        assertThat(Idl.read(text.toString()).diagnostics()).isEmpty();
    }

    @Test
    void diamondsOfInheritanceAreWalkedOnce() {
        var text = new StringBuilder("interface A0 { void op(); };\ninterface B0 : A0 {};\n");
        for (int i = 1; i < 60; i++) {
            text.append("interface A%d : A%d, B%d {};\ninterface B%d : A%d, B%d {};\n"
                    .formatted(i, i - 1, i - 1, i, i - 1, i - 1));
        }
        text.append("interface C : A59, B59 { void more(); };\n");

        assertThat(Idl.read(text.toString()).diagnostics()).isEmpty();
    }

    @Test
    void readsThousandsOfInterfacesInTimeProportionalToTheirNumber() {
        millis(interfaces(500));
        long some = Math.max(20, millis(interfaces(1_000)));
        long many = millis(interfaces(4_000));

        assertThat(many).as("4000 interfaces in ms, 1000 took %s", some).isLessThan(some * 12);
        assertThat(some).isLessThan(10_000);
    }

    private static String interfaces(int count) {
        var text = new StringBuilder("module Many {\n");
        for (int i = 0; i < count; i++) {
            text.append("""
                    /** Number %1$d. */
                    interface I%1$d {
                        struct S { long a; string b; sequence<octet> c; };
                        exception E { string why; };
                        readonly attribute long size;
                        S fetch(in long key, out string name) raises (E);
                        oneway void poke(in S what, in sequence<string, %1$d + 1> names);
                    };
                    """.replace("in sequence<string, %1$d + 1> names", "in string name")
                    .formatted(i));
        }
        return text.append("};\n").toString();
    }

    @Test
    void mutatedFilesEndInDiagnostics() throws IOException {
        long seed = Long.getLong("fuzz.seed", 20_260_101L);
        long until = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("fuzz.seconds", 3)).toNanos();
        List<String> corpus = corpus();
        var random = new SplittableRandom(seed);
        int runs = 0;
        while (System.nanoTime() < until) {
            String text = mutated(corpus.get(random.nextInt(corpus.size())), corpus, random);
            int run = runs++;
            long start = processorNanos();
            assertThatCode(() -> Idl.compile(text))
                    .as("seed %s, run %s, text:%n%s", seed, run, shown(text))
                    .doesNotThrowAnyException();
            assertThat(processorNanos() - start)
                    .as("nanoseconds with seed %s, run %s, text:%n%s", seed, run, shown(text))
                    .isLessThan(Duration.ofSeconds(20).toNanos());
        }
        assertThat(runs).isPositive();
    }

    /** Control characters would cut the test report short. */
    private static String shown(String text) {
        return text.replaceAll("[^\\n\\x20-\\x7E]", "?");
    }

    private static List<String> corpus() throws IOException {
        var texts = new ArrayList<String>();
        for (String folder : List.of("src/test/resources/corpus", "src/test/resources/rules")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".idl"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "(",
            ")",
            "<",
            ">",
            "::",
            ";",
            ",",
            "#",
            "\n#if 0\n",
            "\n#else\n",
            "\n#endif\n",
            "\n#define X X\n",
            "\n#pragma prefix ",
            "\"",
            "'",
            "\\",
            "/*",
            "*/",
            "//",
            "@",
            "module ",
            "interface ",
            "struct ",
            "union ",
            "switch ",
            "case ",
            "default: ",
            "typedef ",
            "sequence<",
            "string<",
            "const long ",
            " = ",
            "0x",
            "1e999999999",
            "99999999999999999999999",
            "-",
            "~",
            "<<",
            "valuetype ",
            "native ",
            "exception ",
            "raises (",
            "enum ",
            "\0",
            "\uFEFF",
            "\u2028",
            "\uD800",
            "L'",
            "fixed<",
            "1d",
            " : ",
            "typeprefix ",
            "local ",
            "abstract ");

    private static String mutated(String original, List<String> corpus, SplittableRandom random) {
        var text = new StringBuilder(original);
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && text.length() > 2; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(30));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.insert(at, text.substring(at, end));
                case 3 -> text.setCharAt(at, (char) random.nextInt(128));
                case 4 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                default -> {
                    String other = corpus.get(random.nextInt(corpus.size()));
                    int from = random.nextInt(other.length());
                    text.insert(at, other, from, Math.min(other.length(), from + 80));
                }
            }
        }
        return text.toString();
    }
}
