package org.pleiad.benchmarks.events;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.omg.CORBA.IntHolder;
import org.omg.CosNotification.Property;
import org.omg.CosNotifyChannelAdmin.EventChannelFactory;
import org.pleiad.orb.Pleiad;

/** JacORB's notification service, in a process of its own. */
final class JacOrbNotification {
    /** Where the build puts its jars. */
    private static final String DIRECTORY = "org.pleiad.benchmarks.jacorb";

    private JacOrbNotification() {}

    static String serve() throws Exception {
        Path jars = Path.of(System.getProperty(DIRECTORY));
        if (!Files.isDirectory(jars)) {
            throw new IllegalStateException(jars + " is not a directory; run-events fills it");
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms128m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-DOAIAddr=127.0.0.1",
                        "-Djacorb.poa.queue_max=10000",
                        "-cp",
                        jars + "/*",
                        "org.jacorb.notification.ConsoleMain",
                        "-printIOR")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Servers.endWithThisProcess(process);
        Pleiad orb = Pleiad.builder().build();
        EventChannelFactory factory = orb.resolve(reference(process.inputReader()), EventChannelFactory.class);
        return orb.toText(factory.create_channel(new Property[0], new Property[0], new IntHolder()));
    }

    private static String reference(BufferedReader output) throws Exception {
        String line = output.readLine();
        while (line != null && !line.startsWith("IOR:")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("JacORB's notification service ended before it said where it is");
        }
        return line;
    }
}
