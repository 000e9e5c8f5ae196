package org.pleiad.groups.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process of clients; see {@link LoadMain}. */
final class Load implements AutoCloseable {
    private final JavaProcess process;
    private final Path history;

    private Load(JavaProcess process, Path history) {
        this.process = process;
        this.history = history;
    }

    /** Starts clients, on the loopback interface or in a namespace, and waits until they call. */
    static Load start(
            String name, Network network, String reference, int clients, int cells, Path directory, long seed) {
        Path history = directory.resolve(name + ".history");
        JavaProcess process = JavaProcess.start(
                name,
                network == null ? List.of() : network.within(name),
                Map.of(),
                directory.resolve(name + ".log"),
                LoadMain.class,
                List.of(),
                List.of(
                        name,
                        reference,
                        Integer.toString(clients),
                        Integer.toString(cells),
                        history.toString(),
                        Long.toString(seed)));
        process.await("calling");
        return new Load(process, history);
    }

    /** Ends the clients; the file of what they saw. */
    Path end() {
        process.finish();
        String trouble = process.await("written");
        if (!trouble.isEmpty()) {
            throw new AssertionError(trouble);
        }
        return history;
    }

    @Override
    public void close() {
        process.close();
    }
}
