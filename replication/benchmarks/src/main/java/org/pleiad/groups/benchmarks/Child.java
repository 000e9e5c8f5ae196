package org.pleiad.groups.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that takes part in a measurement: answers a line by a line, and ends with its input. */
final class Child {
    private final Process process;
    private final BufferedReader output;
    private final PrintStream input;

    private Child(Process process) {
        this.process = process;
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** A Java process with this one's class path, and a heap of 512 MiB. */
    static Child java(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.net.preferIPv4Stack=true",
                "-cp",
                System.getProperty("java.class.path")));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.add(main.getName());
        command.addAll(Arrays.asList(arguments));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line of its output. */
    String readLine() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("a contender's process has ended; see its error output above");
        }
        return line;
    }

    /** Sends a line; the answer is read by {@link #readLine}. */
    void say(String question) {
        input.println(question);
    }

    /** Sends a line and waits for its answer. */
    String ask(String question) throws IOException {
        say(question);
        return readLine();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** At once, as {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
    }

    /** Closes its input, and kills it if that does not end it within two seconds. */
    void end() {
        input.close();
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
