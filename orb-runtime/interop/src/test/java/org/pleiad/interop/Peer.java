package org.pleiad.interop;

import java.nio.file.Path;
import java.util.List;

/**
 * An ORB that can serve and call the sink and the grid, built and ready to start.
 *
 * @param name as tests show it
 * @param server command line of a server; arguments may follow
 * @param client command line of a client; arguments may follow
 * @param directory where its processes run
 */
record Peer(String name, List<String> server, List<String> client, Path directory) {

    /** Starts a server that ends with the returned handle. */
    RunningProcess serve(String... arguments) {
        return RunningProcess.start(name + " server", directory, server, arguments);
    }

    /** Starts a client, which ends by itself. */
    RunningProcess call(String... arguments) {
        return RunningProcess.start(name + " client", directory, client, arguments);
    }
}
