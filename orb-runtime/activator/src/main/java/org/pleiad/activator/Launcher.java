package org.pleiad.activator;

import java.io.IOException;

/** Starts processes; tests put another one in. */
interface Launcher {

    /** Starts the command of a server. */
    Process launch(Registration registration) throws IOException;

    /** The file that gets the output of a server's processes. */
    String log(String server);
}
