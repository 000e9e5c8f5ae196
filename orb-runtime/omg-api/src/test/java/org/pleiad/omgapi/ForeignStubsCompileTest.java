package org.pleiad.omgapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the IDL compilers of other ORBs emit compiles with our API alone on the class path. */
class ForeignStubsCompileTest {
    private static final long COMPILER_TIMEOUT_SECONDS = 120;

    @TempDir
    Path directory;

    /** A way to run a foreign compiler; {@code valueClasses}: its output wants the user's classes of value types. */
    record ForeignCompiler(
            String name, List<String> jars, String mainClass, List<String> arguments, boolean valueClasses) {
        @Override
        public String toString() {
            return name + " " + String.join(" ", arguments);
        }
    }

    static Stream<ForeignCompiler> compilers() {
        List<ForeignCompiler> compilers = new ArrayList<>();
        for (String flags : List.of("-fall", "-fallTIE", "-fall -oldImplBase")) {
            List<String> arguments = List.of(flags.split(" "));
            compilers.add(new ForeignCompiler(
                    "idlj 4.2.4",
                    List.of("idlj"),
                    "com.sun.tools.corba.ee.idl.toJavaPortable.Compile",
                    arguments,
                    true));
            compilers.add(new ForeignCompiler(
                    "openjdk-orb 10.1.3",
                    List.of("openjdk-orb"),
                    "com.sun.tools.corba.se.idl.toJavaPortable.Compile",
                    arguments,
                    true));
        }
        for (String flags : List.of("-DFIXED", "-DFIXED -generate_helper deprecated")) {
            compilers.add(new ForeignCompiler(
                    "JacORB 3.9",
                    List.of("jacorb-idl-compiler", "java_cup"),
                    "org.jacorb.idl.parser",
                    List.of(flags.split(" ")),
                    false));
        }
        return compilers.stream();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void compilesAgainstOurApiAlone(ForeignCompiler compiler) throws Exception {
        Path generated = Files.createDirectory(directory.resolve("generated"));
        run(compiler, resource("everything.idl"), generated);
        List<Path> sources = new ArrayList<>(sourcesIn(generated));
        assertThat(sources).as("files that %s wrote", compiler).hasSizeGreaterThan(50);
        if (compiler.valueClasses()) {
            sources.addAll(sourcesIn(resource("foreign")));
        }

        assertThat(errorsOf(sources)).isEmpty();
    }

    private void run(ForeignCompiler compiler, Path idl, Path output) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(compiler.jars().stream()
                .map(name -> Peers.jar(name).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(compiler.mainClass());
        command.addAll(compiler.arguments());
        command.add(compiler.mainClass().startsWith("org.jacorb") ? "-d" : "-td");
        command.add(output.toString());
        command.add(idl.toAbsolutePath().toString());
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(COMPILER_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("%s ended in time", compiler).isTrue();
        assertThat(process.exitValue()).as(() -> read(log)).isZero();
    }

    private List<String> errorsOf(List<Path> sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
            List<String> options = List.of(
                    "-classpath",
                    Peers.ownClasses().toString(),
                    "-proc:none",
                    "-d",
                    Files.createDirectory(directory.resolve("classes")).toString());
            javac.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    private static List<Path> sourcesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(ForeignStubsCompileTest.class.getResource(name).toURI());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
