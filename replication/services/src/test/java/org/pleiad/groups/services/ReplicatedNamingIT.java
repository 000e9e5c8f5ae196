package org.pleiad.groups.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.SystemException;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.pleiad.groups.host.HostList;
import org.pleiad.orb.Pleiad;

/** Three processes, one killed after the other. */
class ReplicatedNamingIT {
    private static final String[] NAMES = {"a", "b", "c"};

    @TempDir
    Path directory;

    private final Pleiad client =
            Pleiad.builder().callTimeout(Duration.ofSeconds(20)).build();
    private final Map<String, Process> processes = new LinkedHashMap<>();
    private String list;

    @BeforeEach
    void choosePorts() throws IOException {
        List<ServerSocket> open = new ArrayList<>();
        List<String> hosts = new ArrayList<>();
        for (String name : NAMES) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            open.add(socket);
            hosts.add(name + "=127.0.0.1:" + socket.getLocalPort());
        }
        for (ServerSocket each : open) {
            each.close();
        }
        list = String.join(",", hosts);
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process each : processes.values()) {
            each.destroyForcibly().waitFor();
        }
        client.close();
    }

    private void start(boolean kept, String... names) throws Exception {
        List<CompletableFuture<String>> ready = new ArrayList<>();
        for (String name : names) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            NamingReplica.class.getName(),
                            list,
                            name,
                            kept ? directory.resolve(name).toString() : "-")
                    .redirectError(
                            directory.resolve(name + System.nanoTime() + ".log").toFile())
                    .start();
            processes.put(name, process);
            BufferedReader says =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            ready.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return says.readLine();
                } catch (IOException gone) {
                    return "gone";
                }
            }));
        }
        for (CompletableFuture<String> each : ready) {
            assertThat(each.get(90, TimeUnit.SECONDS)).as(this::logs).isEqualTo("serves");
        }
    }

    private String logs() {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(directory)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                all.append(each).append('\n').append(Files.readString(each));
            }
        } catch (IOException unreadable) {
            all.append(unreadable);
        }
        return all.toString();
    }

    private void kill(String name) throws InterruptedException {
        processes.remove(name).destroyForcibly().waitFor();
    }

    private NamingContextExt at(String name) {
        String address = list.replaceAll(".*" + name + "=([^,]*).*", "$1");
        return NamingContextExtHelper.narrow(
                client.orb().string_to_object("corbaloc:iiop:1.2@" + address + "/NameService"));
    }

    private NamingContextExt anywhere() {
        return NamingContextExtHelper.narrow(
                client.orb().string_to_object(ReplicatedNaming.corbaloc(HostList.parse(list))));
    }

    private void bind(NamingContextExt root, String name) {
        Awaitility.await("bind " + name)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    try {
                        root.bind(root.to_name(name), root);
                        return true;
                    } catch (AlreadyBound earlierTry) {
                        return true;
                    } catch (SystemException tooEarly) {
                        return false;
                    }
                });
    }

    private static void requireAll(NamingContextExt root, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            assertThat(root.resolve_str("name" + i)).as("name" + i).isNotNull();
        }
    }

    @Test
    void losesNoBindingWhicheverReplicaIsKilled() throws Exception {
        start(false, NAMES);
        int bound = 0;
        for (String victim : NAMES) {
            for (int i = 0; i < 10; i++) {
                bind(at(NAMES[bound % 3]), "name" + bound++);
            }
            for (String name : NAMES) {
                requireAll(at(name), bound);
            }
            kill(victim);
            NamingContextExt root = anywhere();
            bind(root, "name" + bound++);
            requireAll(root, bound);
            start(false, victim);
            requireAll(at(victim), bound);
        }
    }

    @Test
    void keepsItsNamesWhenAllAreKilledAtOnce() throws Exception {
        start(true, NAMES);
        for (int i = 0; i < 20; i++) {
            bind(at(NAMES[i % 3]), "name" + i);
        }
        for (String name : NAMES) {
            kill(name);
        }
        start(true, NAMES);
        requireAll(at("b"), 20);
    }

    @Test
    void contextsAreReachedThroughAnyReplica() throws Exception {
        start(false, NAMES);
        NamingContextExt made = NamingContextExtHelper.narrow(at("a").bind_new_context(at("a").to_name("branch")));
        bind(at("b"), "branch/teller");
        kill("a");
        assertThat(made.resolve_str("teller")).isNotNull();
    }

    @Test
    void servesOmniOrbsNameclt() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/nameclt"))).isTrue();
        start(false, NAMES);
        bind(at("a"), "name0");
        kill("a");
        String address = ReplicatedNaming.corbaloc(HostList.parse(list));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            Process nameclt = new ProcessBuilder("nameclt", "-ORBInitRef", "NameService=" + address, "resolve", "name0")
                    .redirectErrorStream(true)
                    .start();
            String says = new String(nameclt.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return nameclt.waitFor() == 0 && says.startsWith("IOR:");
        });
    }
}
