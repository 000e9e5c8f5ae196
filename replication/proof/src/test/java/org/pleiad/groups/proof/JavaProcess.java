package org.pleiad.groups.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A virtual machine that a test started, and what it prints. It ends when its standard input does. */
final class JavaProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final String name;
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private JavaProcess(String name, Process process) {
        this.name = name;
        this.process = process;
        var reader = new Thread(this::read, name + " output");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a program of the test's class path.
     *
     * @param before words of a command that runs it
     * @param environment added to the test's own
     * @param log what it writes to its standard error goes there, after what is there
     */
    static JavaProcess start(
            String name,
            List<String> before,
            Map<String, String> environment,
            Path log,
            Class<?> program,
            List<String> options,
            List<String> arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(java());
        command.addAll(ClassArchive.options());
        command.addAll(options);
        command.add("-cp");
        command.add(ClassArchive.classPath());
        command.add(program.getName());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new JavaProcess(name, builder.start());
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot start " + name, cause);
        }
    }

    /** The virtual machine, told to start quickly. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx256m");
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
        } catch (IOException gone) {
            // the process has ended; what it printed is kept
        }
    }

    /** What follows a word at the beginning of a line, waiting for the line with a bound; earlier lines are passed over. */
    String await(String word) {
        return await(word, passed -> {});
    }

    /** The same; the lines passed over are told. */
    String await(String word, Consumer<String> passedOver) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (System.nanoTime() - end < 0) {
                String line = lines.poll(100, TimeUnit.MILLISECONDS);
                if (line != null && line.startsWith(word)) {
                    return line.substring(word.length()).strip();
                }
                if (line != null) {
                    passedOver.accept(line);
                }
                if (line == null && !process.isAlive() && lines.isEmpty()) {
                    break;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError(name + " has not said \"" + word + "\"; "
                + (process.isAlive() ? "it runs" : "it ended with " + process.exitValue()));
    }

    /** Asks for something by a line, and waits for the answer. */
    String ask(String line, String word) {
        say(line);
        return await(word);
    }

    void say(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(name + " does not listen", gone);
        }
    }

    /** Ends its standard input. */
    void finish() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(name + " does not listen", gone);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL; returns when it is dead. */
    void kill() {
        process.destroyForcibly();
        end();
    }

    /** SIGSTOP. */
    void pause() {
        signal("STOP");
    }

    /** SIGCONT. */
    void resume() {
        signal("CONT");
    }

    private void signal(String what) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + what, Long.toString(process.pid())).start();
            if (!kill.waitFor(30, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new AssertionError("SIG" + what + " for " + name + " failed");
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError(name + " outlived SIGKILL");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it in good order, or by force if that takes more than some seconds. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        end();
    }
}
