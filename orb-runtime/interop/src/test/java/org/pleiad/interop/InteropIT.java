package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The grid and the kitchen sink, every type and behaviour a test of its own: ours with ours, and ours with each other
 * ORB in both directions.
 */
class InteropIT {
    private final KnownFailures known = new KnownFailures();

    @TestFactory
    List<DynamicTest> oursWithOurs() {
        Peer pleiad = JavaPeer.pleiad("");
        return run(pleiad, pleiad);
    }

    @TestFactory
    List<DynamicTest> oursBehindTheApiOfJacorb() {
        Peer peer = JavaPeer.pleiadBehind("jacorb", "jacorb-omgapi-3.9.jar");
        return run(peer, peer);
    }

    @TestFactory
    List<DynamicTest> oursBehindTheApiOfGlassfish() {
        Peer peer = JavaPeer.pleiadBehind("glassfish", "glassfish-corba-omgapi-5.0.0.jar");
        return run(peer, peer);
    }

    @TestFactory
    List<DynamicTest> oursBehindTheApiOfOpenjdk() {
        Peer peer = JavaPeer.pleiadBehind("openjdk", "openjdk-orb-10.1.3.Final.jar");
        return run(peer, peer);
    }

    @TestFactory
    List<DynamicTest> stubsOfIdljOnOurOrb() {
        Peer old = JavaPeer.pleiadWith(JavaPeer.Stubs.IDLJ);
        return both(JavaPeer.pleiad(JavaPeer.Stubs.IDLJ.macro), old);
    }

    @TestFactory
    List<DynamicTest> stubsOfOpenjdkIdljOnOurOrb() {
        Peer old = JavaPeer.pleiadWith(JavaPeer.Stubs.OPENJDK_IDLJ);
        return both(JavaPeer.pleiad(JavaPeer.Stubs.OPENJDK_IDLJ.macro), old);
    }

    @TestFactory
    List<DynamicTest> stubsOfJacorbOnOurOrb() {
        Peer old = JavaPeer.pleiadWith(JavaPeer.Stubs.JACORB);
        return both(JavaPeer.pleiad(JavaPeer.Stubs.JACORB.macro), old);
    }

    @TestFactory
    List<DynamicTest> ourStubsOnJacorb() {
        return both(JavaPeer.pleiad(""), JavaPeer.foreignWithOurStubs(JavaPeer.Orb.JACORB));
    }

    @TestFactory
    List<DynamicTest> ourStubsOnGlassfish() {
        return both(JavaPeer.pleiad(""), JavaPeer.foreignWithOurStubs(JavaPeer.Orb.GLASSFISH));
    }

    @TestFactory
    List<DynamicTest> ourStubsOnOpenjdkOrb() {
        return both(JavaPeer.pleiad(""), JavaPeer.foreignWithOurStubs(JavaPeer.Orb.OPENJDK));
    }

    @TestFactory
    List<DynamicTest> withJacorb() {
        return both(JavaPeer.pleiad(JavaPeer.Stubs.JACORB.macro), JavaPeer.foreign(JavaPeer.Orb.JACORB));
    }

    @TestFactory
    List<DynamicTest> withGlassfish() {
        return both(JavaPeer.pleiad(JavaPeer.Stubs.IDLJ.macro), JavaPeer.foreign(JavaPeer.Orb.GLASSFISH));
    }

    @TestFactory
    List<DynamicTest> withOpenjdkOrb() {
        return both(JavaPeer.pleiad(JavaPeer.Stubs.OPENJDK_IDLJ.macro), JavaPeer.foreign(JavaPeer.Orb.OPENJDK));
    }

    @TestFactory
    List<DynamicTest> withOmniOrb() {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
        return both(JavaPeer.pleiad(OmniOrbPeer.MACRO), OmniOrbPeer.build());
    }

    private List<DynamicTest> both(Peer one, Peer other) {
        var tests = new ArrayList<>(run(one, other));
        tests.addAll(run(other, one));
        return tests;
    }

    private List<DynamicTest> run(Peer client, Peer server) {
        String pair = shown(client) + " -> " + shown(server);
        var tests = new ArrayList<DynamicTest>();
        try (RunningProcess serving = server.serve()) {
            serving.await("READY");
            try (RunningProcess calling = client.call(
                    "--echo",
                    serving.await("^IOR echo (IOR:.*)$"),
                    "--grid",
                    serving.await("^IOR grid (IOR:.*)$"),
                    "--values",
                    serving.await("^IOR values (IOR:.*)$"))) {
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

    /** The name without the macro that its IDL was compiled with. */
    private static String shown(Peer peer) {
        return peer.name().replaceFirst("^Pleiad [A-Z]+$", "Pleiad");
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
