package org.pleiad.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.console.ConsoleConfig;
import picocli.CommandLine.Option;

/** Options that say who may look. */
final class ConsoleAccess {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen at; one that other machines reach needs --allow-remote;"
                    + " ${DEFAULT-VALUE} unless given")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port to listen at, 0 for any free one; ${DEFAULT-VALUE} unless given")
    private int port;

    @Option(
            names = "--allow-remote",
            description = "Let other machines look, if they know the token of --token-file; nothing is encrypted")
    private boolean remote;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "File whose first line whoever looks must know: 16 letters and digits or more")
    private Path tokenFile;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "A name of this machine by which browsers may ask; may be repeated")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--max-streams",
            paramLabel = "NUMBER",
            defaultValue = "16",
            description = "Most pages that look on at once; ${DEFAULT-VALUE} unless given")
    private int maxStreams;

    void apply(ConsoleConfig.Builder settings) throws IOException {
        settings.host(host).port(port).maxStreams(maxStreams);
        names.forEach(settings::allowHost);
        String token = tokenFile == null ? null : token();
        if (remote) {
            settings.allowRemote(token);
        } else {
            settings.token(token);
        }
    }

    private String token() throws IOException {
        if (!Files.isRegularFile(tokenFile)) {
            throw new NoSuchFileException(tokenFile.toString());
        }
        List<String> lines = Files.readAllLines(tokenFile);
        return lines.isEmpty() ? "" : lines.get(0).strip();
    }
}
