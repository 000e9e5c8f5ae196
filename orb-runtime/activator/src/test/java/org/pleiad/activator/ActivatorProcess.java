package org.pleiad.activator;

import java.nio.file.Path;

/** An activator in a process of its own, so that it can be killed. Takes its directory; prints its URL. */
public final class ActivatorProcess {

    private ActivatorProcess() {}

    /** Serves until it is killed. */
    public static void main(String[] args) {
        try (Activator activator = Activator.start(ActivatorConfig.in(Path.of(args[0])), "127.0.0.1", 0)) {
            System.out.println(activator.url());
            activator.run();
        }
    }
}
