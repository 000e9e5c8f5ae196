package org.pleiad.idl.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.pleiad.idl.GeneratedFile;

/** Compiles generated files with all of javac's lint as errors, and loads the classes; nothing touches the disk. */
final class InMemoryCompiler {

    private static final List<String> OPTIONS = List.of(
            "-Xlint:all,-options,-classfile,-path",
            "-Xdoclint:all,-missing",
            "-Werror",
            "-proc:none",
            "--release",
            "17",
            "-classpath",
            System.getProperty("java.class.path"));

    private InMemoryCompiler() {}

    /**
     * Compiles and loads.
     *
     * @throws AssertionError with javac's messages if there is any error or warning
     */
    static ClassLoader compile(List<GeneratedFile> files) throws IOException {
        return new Loader(classes(files));
    }

    /** Compiles, and writes the classes to a directory, for another process. */
    static void compile(List<GeneratedFile> files, Path directory) throws IOException {
        for (Map.Entry<String, ByteArrayOutputStream> one : classes(files).entrySet()) {
            Path file = directory.resolve(one.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, one.getValue().toByteArray());
        }
    }

    private static Map<String, ByteArrayOutputStream> classes(List<GeneratedFile> files) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager standard = javac.getStandardFileManager(diagnostics, null, null);
                Output output = new Output(standard)) {
            List<Source> sources = files.stream().map(Source::new).toList();
            boolean good = javac.getTask(null, output, diagnostics, OPTIONS, null, sources)
                    .call();
            if (!good) {
                throw new AssertionError(diagnostics.getDiagnostics().stream()
                        .limit(20)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")));
            }
            return output.classes;
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path().toString().replace('\\', '/')), Kind.SOURCE);
            text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Output(JavaFileManager below) {
            super(below);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            var bytes = new ByteArrayOutputStream();
            classes.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("mem:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(InMemoryCompiler.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
