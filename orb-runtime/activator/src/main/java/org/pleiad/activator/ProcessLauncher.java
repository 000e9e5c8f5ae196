package org.pleiad.activator;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts processes of the operating system, which outlive the activator; their output goes to a file for each server. */
final class ProcessLauncher implements Launcher {
    private final Path logs;
    private final String activator;

    /**
     * A launcher.
     *
     * @param logs directory
     * @param activator the activator's URL
     */
    ProcessLauncher(Path logs, String activator) {
        this.logs = logs;
        this.activator = activator;
    }

    @Override
    public Process launch(Registration registration) throws IOException {
        List<String> command = registration.command().stream()
                .map(word -> word.replace("{activator}", activator).replace("{server}", registration.name()))
                .toList();
        Files.createDirectories(logs);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log(registration.name()))));
        if (!registration.directory().isEmpty()) {
            builder.directory(new File(registration.directory()));
        }
        builder.environment().putAll(registration.environment());
        return builder.start();
    }

    /** Not a pipe: it would end with the activator, and the server might with it. */
    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    /** Names may hold what files' names may not. */
    @Override
    public String log(String server) {
        StringBuilder name = new StringBuilder();
        for (byte octet : server.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            name.append(plain ? String.valueOf(c) : String.format("%%%02x", octet));
        }
        return logs.resolve(name + ".log").toString();
    }
}
