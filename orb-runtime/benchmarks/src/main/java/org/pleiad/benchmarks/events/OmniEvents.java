package org.pleiad.benchmarks.events;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.omg.CORBA.Any;
import org.omg.CORBA.TRANSIENT;
import org.omg.CosLifeCycle.GenericFactory;
import org.omg.CosLifeCycle.NVP;
import org.omg.CosNaming.NameComponent;
import org.pleiad.orb.Pleiad;

/** The event service of omniORB, in a process of its own. */
final class OmniEvents {
    /** Its default of 100 ms would be all that is measured. */
    private static final int CYCLE_NANOS = 1_000_000;

    private OmniEvents() {}

    static String serve() throws Exception {
        int port = freePort();
        Path directory = Files.createTempDirectory("omni-events");
        Servers.deleteWithThisProcess(directory);
        Path trace = directory.resolve("trace");
        Process process = new ProcessBuilder(
                        "omniEvents",
                        "-f",
                        "-v",
                        "-p",
                        String.valueOf(port),
                        "-l",
                        directory.toString(),
                        "-t",
                        trace.toString(),
                        "-ORBInitRef",
                        "NameService=corbaloc::127.0.0.1:9/NameService")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Servers.endWithThisProcess(process);
        Pleiad orb = Pleiad.builder().build();
        GenericFactory factory = Servers.patiently(() -> orb.resolve(reference(trace), GenericFactory.class));
        NameComponent[] key = {new NameComponent("EventChannel", "object interface")};
        return orb.toText(factory.create_object(key, new NVP[] {new NVP("CyclePeriod_ns", number(orb))}));
    }

    /** The reference of the channel factory, which the server writes to its trace. */
    private static String reference(Path trace) throws IOException {
        String lines = Files.exists(trace) ? Files.readString(trace) : "";
        int start = lines.indexOf("IOR:");
        int end = lines.indexOf('\n', start);
        if (start < 0 || end < 0) {
            throw new TRANSIENT("omniEvents has not written its reference to " + trace);
        }
        return lines.substring(start, end).strip();
    }

    private static Any number(Pleiad orb) {
        Any any = orb.orb().create_any();
        any.insert_ulong(CYCLE_NANOS);
        return any;
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
