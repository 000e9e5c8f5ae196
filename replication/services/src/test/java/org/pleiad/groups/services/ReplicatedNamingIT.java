package org.pleiad.groups.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.SystemException;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.pleiad.orb.Pleiad;

/** Three processes, one killed after the other. */
class ReplicatedNamingIT {
    private static final String[] NAMES = ReplicaProcesses.NAMES;

    @TempDir
    Path directory;

    private final Pleiad client =
            Pleiad.builder().callTimeout(Duration.ofSeconds(20)).build();
    private ReplicaProcesses replicas;

    @BeforeEach
    void choosePorts() throws IOException {
        replicas = new ReplicaProcesses(NamingReplica.class, directory);
    }

    @AfterEach
    void end() throws InterruptedException {
        replicas.close();
        client.close();
    }

    private NamingContextExt at(String name) {
        String address = replicas.address(name);
        return NamingContextExtHelper.narrow(
                client.orb().string_to_object("corbaloc:iiop:1.2@" + address + "/NameService"));
    }

    private NamingContextExt anywhere() {
        return NamingContextExtHelper.narrow(
                client.orb().string_to_object(ReplicatedNaming.corbaloc(replicas.hosts())));
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
    void losesNoBindingWhicheverReplicaIsKilledOrAllAtOnce() throws Exception {
        replicas.start(true, NAMES);
        int bound = 0;
        for (String victim : NAMES) {
            for (int i = 0; i < 10; i++) {
                bind(at(NAMES[bound % 3]), "name" + bound++);
            }
            for (String name : NAMES) {
                requireAll(at(name), bound);
            }
            replicas.kill(victim);
            NamingContextExt root = anywhere();
            bind(root, "name" + bound++);
            requireAll(root, bound);
            replicas.startMissing(true);
            requireAll(at(victim), bound);
        }
        for (String name : NAMES) {
            replicas.kill(name);
        }
        replicas.startMissing(true);
        requireAll(at("b"), bound);
    }

    @Test
    void goesOnWithoutAnythingOnADiskAlsoForOmniOrb() throws Exception {
        replicas.start(false, NAMES);
        NamingContextExt made = NamingContextExtHelper.narrow(at("a").bind_new_context(at("a").to_name("branch")));
        bind(at("b"), "branch/teller");
        bind(at("b"), "name0");
        replicas.kill("a");
        assertThat(made.resolve_str("teller")).as("a context, by its addresses").isNotNull();
        replicas.startMissing(false);
        requireAll(at("a"), 1);
        replicas.kill("a");
        assumeThat(Files.isExecutable(Path.of("/usr/bin/nameclt"))).isTrue();
        String address = ReplicatedNaming.corbaloc(replicas.hosts());
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            Process nameclt = new ProcessBuilder("nameclt", "-ORBInitRef", "NameService=" + address, "resolve", "name0")
                    .redirectErrorStream(true)
                    .start();
            String says = new String(nameclt.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return nameclt.waitFor() == 0 && says.startsWith("IOR:");
        });
    }
}
