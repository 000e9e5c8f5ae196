package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.ORB;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.FaultNotifierHelper;
import org.omg.FT.Property;
import org.omg.FT.ReplicationManager;
import org.omg.FT.ReplicationManagerHelper;

/** {@code pleiad group host --manager} and {@code pleiad group manager}, with a program that finds the manager by them. */
class ManagerVerbIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String address;
    private Process host;

    @TempDir
    private Path directory;

    @BeforeEach
    void reserve() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "127.0.0.1:" + socket.getLocalPort();
        }
    }

    @AfterEach
    void stop() throws Exception {
        host.destroyForcibly().waitFor();
    }

    private void start(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pleiad.cli.Main",
                "group",
                "host",
                "--domain",
                "plant",
                "--name",
                "a",
                "--hosts",
                "a=" + address,
                "--provider",
                ConsumerProvider.class.getName()));
        command.addAll(List.of(options));
        host = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
    }

    private int run(String verb) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), "group", verb, "--at", address);
    }

    private boolean runs(String verb) {
        try {
            return run(verb) == ExitCode.OK;
        } catch (org.omg.CORBA.SystemException notYet) {
            return false;
        }
    }

    @Test
    void aProgramFindsTheManagerByWhatTheVerbPrints() throws Exception {
        start("--manager");
        await().atMost(PATIENCE).until(() -> runs("manager"));
        assertThat(out.toString().lines())
                .containsExactly(
                        "ReplicationManager=corbaloc:iiop:1.2@" + address + "/ReplicationManager",
                        "FaultNotifier=corbaloc:iiop:1.2@" + address + "/FaultNotifier",
                        "GenericFactory=corbaloc:iiop:1.2@" + address + "/GenericFactory");
        List<String> options = new ArrayList<>();
        out.toString().lines().forEach(line -> options.addAll(List.of("-ORBInitRef", line)));

        ORB orb = ORB.init(options.toArray(String[]::new), null);
        try {
            ReplicationManager manager =
                    ReplicationManagerHelper.narrow(orb.resolve_initial_references("ReplicationManager"));
            Any one = orb.create_any();
            one.insert_ushort((short) 1);
            org.omg.CORBA.Object group = manager.create_object(
                    PushConsumerHelper.id(),
                    new Property[] {
                        property("org.omg.ft.InitialNumberReplicas", one),
                        property("org.omg.ft.MinimumNumberReplicas", one)
                    },
                    new AnyHolder());
            PushConsumerHelper.narrow(group).push(one);
            assertThat(manager.locations_of_members(group)[0][0].id).isEqualTo("a");
            assertThat(FaultNotifierHelper.narrow(orb.resolve_initial_references("FaultNotifier"))
                            ._non_existent())
                    .isFalse();
        } catch (Exception | AssertionError failure) {
            throw new AssertionError(Files.readString(directory.resolve("log")), failure);
        } finally {
            orb.destroy();
        }
    }

    private static Property property(String name, Any value) {
        return new Property(new NameComponent[] {new NameComponent(name, "")}, value);
    }

    @Test
    void saysWhatIsMissingWhereHostsHaveNoManager() throws Exception {
        start();
        await().atMost(PATIENCE).until(() -> runs("hosts"));
        assertThat(run("manager")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("--manager");
    }
}
