package org.pleiad.interop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that a test started: its output line by line, its end bounded. */
final class RunningProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String name;
    private final Process process;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    private RunningProcess(String name, Process process) {
        this.name = name;
        this.process = process;
        var reader = new Thread(this::readLines, name + " output");
        reader.setDaemon(true);
        reader.start();
    }

    static RunningProcess start(String name, Path directory, List<String> command, String... arguments) {
        var line = new ArrayList<>(command);
        line.addAll(List.of(arguments));
        try {
            return new RunningProcess(
                    name,
                    new ProcessBuilder(line)
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .start());
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot start " + name + ": " + line, cause);
        }
    }

    /** Runs a command to its end and fails with its output unless it succeeds. */
    static void run(String name, Path directory, List<String> command) {
        try (RunningProcess process = start(name, directory, command)) {
            int status = process.exitStatus();
            if (status != 0) {
                throw new AssertionError(
                        name + " ended with " + status + ": " + command + "\n" + String.join("\n", process.output()));
            }
        }
    }

    private void readLines() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                unread.add(line);
            }
        } catch (IOException closed) {
            // the process is gone; what it said is kept
        }
    }

    /** Writes a line to the process's input. */
    void tell(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(name + " does not listen", gone);
        }
    }

    /** The next line that begins with a word, without it; waits for it with a bound. */
    String next(String word) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline) && (process.isAlive() || !unread.isEmpty())) {
            String line = next();
            if (line != null) {
                seen.add(line);
                if (line.startsWith(word + " ")) {
                    return line.substring(word.length() + 1);
                }
            }
        }
        throw new AssertionError(name + " never printed " + word + " again but\n" + String.join("\n", seen));
    }

    /** The first group of the pattern in the first line that matches it, waiting for the line with a bound. */
    String await(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        for (String line : List.copyOf(seen)) {
            Matcher match = wanted.matcher(line);
            if (match.find()) {
                return match.group(match.groupCount());
            }
        }
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            String line = next();
            if (line == null && !process.isAlive() && unread.isEmpty()) {
                break;
            }
            if (line != null) {
                seen.add(line);
                Matcher match = wanted.matcher(line);
                if (match.find()) {
                    return match.group(match.groupCount());
                }
            }
        }
        throw new AssertionError(name + " never printed " + pattern + " but\n" + String.join("\n", seen));
    }

    private String next() {
        try {
            return unread.poll(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stop);
        }
    }

    /** Waits for the end. */
    int exitStatus() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS)) {
                throw new AssertionError(name + " does not end; it printed\n" + String.join("\n", output()));
            }
            return process.exitValue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stop);
        }
    }

    /** All lines so far. */
    List<String> output() {
        for (String line = next(); line != null; line = next()) {
            seen.add(line);
        }
        return List.copyOf(seen);
    }

    /** Ends the process at once, by force. */
    void kill() {
        try {
            process.destroyForcibly().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process: by closing its input, and by force if that is not enough. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // ended by itself
        }
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
