package org.pleiad.groups.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The classes of members and clients in the form in which a virtual machine has them in memory: made once for a run of the tests, so
 * that each start costs a fraction of a second of a processor. Where it cannot be made, starts take longer.
 */
final class ClassArchive {
    private static final ClassArchive MADE = make();

    private final String classPath;
    private final List<String> options;

    private ClassArchive(String classPath, List<String> options) {
        this.classPath = classPath;
        this.options = options;
    }

    /** What a virtual machine is told to use it. */
    static List<String> options() {
        return MADE.options;
    }

    /** The class path that it is good for. */
    static String classPath() {
        return MADE.classPath;
    }

    private static ClassArchive make() {
        try {
            Path directory = Scratch.make(Path.of("target", "class-archive").toAbsolutePath());
            String classPath = jars(directory);
            Path archive = directory.resolve("classes.jsa");
            List<String> command = new ArrayList<>(JavaProcess.java());
            command.add("-XX:ArchiveClassesAtExit=" + archive);
            command.addAll(List.of("-cp", classPath, ArchiveMain.class.getName(), directory.toString()));
            Path log = directory.resolve("archive.log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (process.waitFor() != 0 || !Files.exists(archive)) {
                System.out.println("no archive of classes, so processes start slowly: " + log);
                return new ClassArchive(classPath, List.of());
            }
            return new ClassArchive(classPath, List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    /** The class path of the tests; only classes in jars can be archived, so directories become such. */
    private static String jars(Path directory) throws IOException {
        List<String> elements = new ArrayList<>();
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String element : all.split(System.getProperty("path.separator"))) {
            Path path = Path.of(element);
            if (element.isEmpty()) {
                continue; // the current directory, with all that is in it
            }
            if (Files.isDirectory(path)) {
                Path jar = directory.resolve("classes-" + elements.size() + ".jar");
                write(path, jar);
                elements.add(jar.toString());
            } else if (Files.exists(path)) {
                elements.add(element);
            }
        }
        return String.join(System.getProperty("path.separator"), elements);
    }

    private static void write(Path from, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(from.relativize(file).toString().replace(java.io.File.separatorChar, '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }
}
