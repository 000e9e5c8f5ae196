package org.pleiad.activator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.omg.CORBA.ORB;
import org.pleiad.activator.PleiadActivator.Registry;
import org.pleiad.activator.PleiadActivator.RegistryHelper;
import org.pleiad.activator.PleiadActivator.Selection;
import org.pleiad.activator.PleiadActivator.Server;
import org.pleiad.activator.PleiadActivator.Variable;
import org.pleiad.orb.Pleiad;

/** A directory, an activator in this process, and clients; kills what was started. */
final class Ground implements AutoCloseable {
    static final String SERVER = "counting-server";

    final Path notes;
    final ActivatorConfig config;
    Activator activator;

    Ground(Path directory) {
        notes = directory.resolve("notes");
        config = ActivatorConfig.in(directory.resolve("activator"));
        activator = Activator.start(config, "127.0.0.1", 0);
    }

    /** The command of a {@link CountingServer}. */
    static List<String> command(Path notes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CountingServer.class.getName(),
                notes.toString(),
                "-ORBActivator",
                "{activator}",
                "-ORBServerId",
                "{server}");
    }

    static Server server(String name, List<String> command, Selection selection, String... places) {
        return new Server(name, command.toArray(new String[0]), "", new Variable[0], selection, places, false, 60);
    }

    void register() throws Exception {
        activator.administration().add(server(SERVER, command(notes), Selection.LOCAL_FIRST));
    }

    /** The reference that the server itself would give out: it leads to the activator, and names the server in its key. */
    String reference() throws Exception {
        return reference(activator.url());
    }

    static String reference(String activator) throws Exception {
        try (Pleiad maker = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .serverName(SERVER)
                .activator(activator)
                .build()) {
            return maker.toText(CountingServer.poa(maker.orb())
                    .create_reference_with_id(CountingServer.OBJECT_ID, RegistryHelper.id()));
        }
    }

    static Registry narrow(ORB orb, String reference) {
        return RegistryHelper.unchecked_narrow(orb.string_to_object(reference));
    }

    /** The number of the process that carries a call out. */
    static long process(Registry registry) throws Exception {
        return registry.report("", "", "", 0, registry, 0);
    }

    List<String> notes(String beginning) {
        try {
            return Files.exists(notes)
                    ? Files.readAllLines(notes).stream()
                            .filter(line -> line.startsWith(beginning))
                            .toList()
                    : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void kill(long process) {
        end(ProcessHandle.of(process).orElseThrow());
    }

    /** SIGKILL, and the wait for what it does. */
    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !Liveness.isRunning(process));
    }

    @Override
    public void close() {
        activator.close();
        for (String line : notes("start ")) {
            ProcessHandle.of(Long.parseLong(line.substring("start ".length()))).ifPresent(Ground::end);
        }
    }
}
