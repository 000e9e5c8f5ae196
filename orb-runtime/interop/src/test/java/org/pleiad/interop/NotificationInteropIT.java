package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;

/**
 * Notification channels between vendors: clients of JacORB and omniORB use our channels, our clients use JacORB's. All do the
 * same: suppliers and consumers of anys, structured events and sequences, pulls, qualities of service, a filter.
 */
class NotificationInteropIT {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path JACORB = MODULE.resolve("target/orbs/jacorb-notification");
    private static final String MAIN = "org.pleiad.interop.peer.notification.NotificationClient";
    private static final int CHECKS = 12;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> JACORB_OPTIONS = List.of(
            "-Dorg.omg.CORBA.ORBClass=org.jacorb.orb.ORB",
            "-Dorg.omg.CORBA.ORBSingletonClass=org.jacorb.orb.ORBSingleton",
            "-DOAIAddr=127.0.0.1");

    private static ORB orb;
    private static EventServer server;

    @TempDir
    Path directory;

    @BeforeAll
    static void serve() {
        orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        server = EventServer.start(orb, EventConfig.DEFAULT);
    }

    @AfterAll
    static void end() {
        server.close();
        orb.destroy();
    }

    private static String ours() throws InvalidName {
        return orb.object_to_string(orb.resolve_initial_references(EventServer.FACTORY_KEY));
    }

    private static String jacorbJars() {
        try (Stream<Path> files = Files.list(JACORB)) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        } catch (IOException cause) {
            throw new UncheckedIOException("run `mvn -pl orb-runtime/interop pre-integration-test` first", cause);
        }
    }

    /** The command of the client in Java, compiled against these jars. */
    private List<String> client(String classPath, List<String> options) throws IOException {
        var arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", directory.toString(), "-cp", classPath));
        try (Stream<Path> files = Files.walk(MODULE.resolve("src/peers/notification"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        var command = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", directory + File.pathSeparator + classPath, MAIN));
        return command;
    }

    private void run(String name, List<String> command, String factory, int checks) {
        try (RunningProcess client = RunningProcess.start(name, directory, command, factory)) {
            int status = client.exitStatus();
            List<String> output = client.output();
            assertThat(output).noneMatch(line -> line.startsWith("FAIL"));
            assertThat(output.stream().filter(line -> line.startsWith("PASS")).count())
                    .as("%s", output)
                    .isEqualTo(checks);
            assertThat(status).isZero();
        }
    }

    @Test
    void jacorbsClientsUseOurChannels() throws Exception {
        run("JacORB client", client(jacorbJars(), JACORB_OPTIONS), ours(), CHECKS);
    }

    @Test
    void ourClientsUseJacorbsChannels() throws Exception {
        var command = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1"));
        command.addAll(JACORB_OPTIONS);
        command.addAll(List.of("-cp", jacorbJars(), "org.jacorb.notification.ConsoleMain", "-printIOR"));
        try (RunningProcess service = RunningProcess.start("JacORB notification", directory, command)) {
            String factory = service.await("^(IOR:[0-9a-fA-F]+)");
            run("Pleiad client", client(JavaPeer.ourClassPath(), List.of()), factory, CHECKS);
        }
    }

    @Test
    void omniOrbsClientsUseOurChannels() throws Exception {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
        Path program = OmniOrbPeer.buildNotificationClient();

        run("omniORB client", List.of(program.toString(), "-ORBendPoint", "giop:tcp:127.0.0.1:"), ours(), 6);
    }
}
