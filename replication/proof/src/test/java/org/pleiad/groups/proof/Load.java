package org.pleiad.groups.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process of clients; see {@link LoadMain}. */
final class Load implements AutoCloseable {
    private final JavaProcess process;
    private final List<Path> histories;

    private Load(JavaProcess process, List<Path> histories) {
        this.process = process;
        this.histories = histories;
    }

    /** Starts clients of one group, on the loopback interface or in a namespace, and waits until they call. */
    static Load start(
            String name, Network network, String reference, int clients, int cells, Path directory, long seed) {
        return start(name, network, List.of(reference), clients, cells, 0, directory, seed);
    }

    /** Starts so many clients of each of several groups, which rest for some milliseconds between calls; waits until they call. */
    static Load start(
            String name, List<String> references, int clients, int cells, int restMillis, Path directory, long seed) {
        return start(name, null, references, clients, cells, restMillis, directory, seed);
    }

    private static Load start(
            String name,
            Network network,
            List<String> references,
            int clients,
            int cells,
            int restMillis,
            Path directory,
            long seed) {
        List<String> arguments = new ArrayList<>(List.of(
                name,
                Integer.toString(clients),
                Integer.toString(cells),
                Integer.toString(restMillis),
                Long.toString(seed)));
        List<Path> histories = new ArrayList<>();
        for (int group = 0; group < references.size(); group++) {
            Path history = directory.resolve(name + "-" + group + ".history");
            histories.add(history);
            arguments.add(references.get(group));
            arguments.add(history.toString());
        }
        JavaProcess process = JavaProcess.start(
                name,
                network == null ? List.of() : network.within(name),
                Map.of(),
                directory.resolve(name + ".log"),
                LoadMain.class,
                List.of(),
                arguments);
        process.await("calling");
        return new Load(process, histories);
    }

    /** Ends the clients of one group; the file of what they saw. */
    Path end() {
        return endAll().get(0);
    }

    /** Ends the clients; a file for each group, of what its clients saw. */
    List<Path> endAll() {
        process.finish();
        String trouble = process.await("written");
        if (!trouble.isEmpty()) {
            throw new AssertionError(trouble);
        }
        return histories;
    }

    @Override
    public void close() {
        process.close();
    }
}
