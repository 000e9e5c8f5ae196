package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pleiad.dynamic.shape.ModelShapes;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.orb.Pleiad;

/**
 * Clients and servers of other ORBs with a {@link Bridge} of ours between them: every type and behaviour by the dynamic
 * skeleton interface from the one and by the dynamic invocation interface to the other.
 */
class BridgeIT {
    private static final Path IDL = Path.of("").toAbsolutePath().resolve("src/peers/idl");

    private final KnownFailures known = new KnownFailures();

    @TestFactory
    List<DynamicTest> betweenOurOwn() throws IOException {
        return run(JavaPeer.pleiad(""), JavaPeer.pleiad(""));
    }

    @TestFactory
    List<DynamicTest> fromJacorbToJacorb() throws IOException {
        return run(JavaPeer.foreign(JavaPeer.Orb.JACORB), JavaPeer.foreign(JavaPeer.Orb.JACORB));
    }

    @TestFactory
    List<DynamicTest> fromGlassfishToOpenjdkOrb() throws IOException {
        return run(JavaPeer.foreign(JavaPeer.Orb.GLASSFISH), JavaPeer.foreign(JavaPeer.Orb.OPENJDK));
    }

    @TestFactory
    List<DynamicTest> fromJacorbToOmniOrb() throws IOException {
        requireOmniOrb();
        return run(JavaPeer.foreign(JavaPeer.Orb.JACORB), OmniOrbPeer.build());
    }

    @TestFactory
    List<DynamicTest> fromOmniOrbToJacorb() throws IOException {
        requireOmniOrb();
        return run(OmniOrbPeer.build(), JavaPeer.foreign(JavaPeer.Orb.JACORB));
    }

    private static void requireOmniOrb() {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
    }

    private List<DynamicTest> run(Peer client, Peer server) throws IOException {
        String pair = client.name() + " -> bridge -> " + server.name();
        var tests = new ArrayList<DynamicTest>();
        try (Pleiad pleiad = Pleiad.builder().listen("127.0.0.1", 0).build();
                RunningProcess serving = server.serve()) {
            serving.await("READY");
            try (RunningProcess calling = client.call(
                    "--echo",
                    bridge(pleiad, "sink.idl", "Sink::Echo", serving.await("^IOR echo (IOR:.*)$")),
                    "--grid",
                    bridge(pleiad, "grid.idl", "Tables::grid", serving.await("^IOR grid (IOR:.*)$")),
                    "--values",
                    bridge(pleiad, "records.idl", "Records::Exchange", serving.await("^IOR values (IOR:.*)$")))) {
                calling.exitStatus();
                List<String> lines = calling.output();
                for (String line : lines) {
                    if (line.startsWith("PASS ") || line.startsWith("FAIL ")) {
                        tests.add(test(pair, line));
                    }
                }
                tests.add(dynamicTest(
                        pair + ": all checks ran",
                        () -> assertThat(lines).as(String.join("\n", lines)).anyMatch(line -> line.endsWith(" hold"))));
            }
        }
        return tests;
    }

    /** Puts a bridge before an object and returns its reference. */
    private static String bridge(Pleiad pleiad, String file, String type, String reference) throws IOException {
        var unit = IdlFrontEnd.read(
                file,
                Files.readString(IDL.resolve(file)),
                CompilerOptions.builder().build());
        var shape =
                new ModelShapes(pleiad.orb(), unit.specification()).face(type).orElseThrow();
        var servant = new Bridge(pleiad.orb(), shape, pleiad.orb().string_to_object(reference));
        try {
            pleiad.rootPoa().the_POAManager().activate();
            return pleiad.toText(pleiad.rootPoa().servant_to_reference(servant));
        } catch (org.omg.CORBA.UserException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private DynamicTest test(String pair, String line) {
        int colon = line.indexOf(": ");
        String check = line.substring(5, colon < 0 ? line.length() : colon);
        var reason = known.reason(pair, check);
        if (reason.isPresent()) {
            return dynamicTest(
                    pair + ": " + check + " does not hold: " + reason.get(),
                    () -> assertThat(line)
                            .as("listed as known not to hold, but it does: take it off the list")
                            .startsWith("FAIL"));
        }
        return dynamicTest(pair + ": " + check, () -> assertThat(line).startsWith("PASS"));
    }
}
