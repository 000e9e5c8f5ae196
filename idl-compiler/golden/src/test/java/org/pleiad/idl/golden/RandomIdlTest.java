package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.ORB;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlCompiler;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.model.Specification;

/**
 * Random IDL compiles to Java that javac takes without a warning, and whose helpers read back what they have written.
 * {@code -Drandom.idl.seed} repeats one run, {@code -Drandom.idl.count} sets how many follow it.
 */
class RandomIdlTest {

    private static final int DEFINITIONS = 30;
    private static final int VALUES = 10;

    private static final ORB ORB = org.omg.CORBA.ORB.init(new String[0], null);

    @AfterAll
    static void destroy() {
        ORB.destroy();
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(RandomIdlTest.class.getClassLoader());
    }

    @TempDir
    private Path directory;

    static LongStream seeds() {
        long first = Long.getLong("random.idl.seed", new Random().nextInt(1_000_000));
        return LongStream.range(first, first + Integer.getInteger("random.idl.count", 2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomIdlCompilesWithoutAWarningAndItsValuesSurviveTheWire(long seed) throws IOException {
        RandomGenerator random = new Random(seed);
        String idl = new RandomIdl(random).write(DEFINITIONS);
        Path file = Files.writeString(directory.resolve("random.idl"), idl);
        CompilerOptions options = CompilerOptions.builder().source(file).build();

        Compilation compilation = IdlCompiler.compile(options);
        assertThat(compilation.diagnostics())
                .as("errors in the IDL of seed " + seed + "\n" + idl)
                .noneMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
        assertThatCode(() -> {
                    ClassLoader classes = InMemoryCompiler.compile(ValueImplementations.with(compilation.files()));
                    Thread.currentThread().setContextClassLoader(classes);
                    Specification specification =
                            IdlFrontEnd.read(options).get(0).specification();
                    new RoundTrip(specification, classes, ORB, random).all(VALUES);
                })
                .as("seed " + seed + "\n" + idl)
                .doesNotThrowAnyException();
    }
}
