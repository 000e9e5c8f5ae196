package org.pleiad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;

/**
 * A durable server that is killed with SIGKILL while clients change names, and started again: what it acknowledged is there,
 * what it did not is there as a whole or not at all. {@code -Dnaming.kills=N} for more, {@code -Dseed=N} for the same moments.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class KilledNamingServerIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int KILLS = Integer.getInteger("naming.kills", 12);
    private static final int CLIENTS = 8;

    @TempDir
    private Path directory;

    private ORB orb;

    @BeforeEach
    void init() {
        orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", "20000"}, new Properties());
    }

    @AfterEach
    void destroy() {
        orb.destroy();
    }

    @Test
    void losesNothingThatItAcknowledgedAndLeavesNothingHalfMade() throws Exception {
        Random random = new Random(SEED);
        int port = DurableProcess.freePort();
        List<NamesOfAClient> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new NamesOfAClient(orb, i, random.nextLong()));
        }
        String reference = null;
        for (int life = 0; life <= KILLS; life++) {
            try (DurableProcess server = DurableProcess.start(port, directory)) {
                assertThat(reference == null || reference.equals(server.reference()))
                        .as("the root's reference stays the same")
                        .isTrue();
                reference = server.reference();
                NamingContextExt root = NamingContextExtHelper.narrow(orb.string_to_object(reference));
                for (NamesOfAClient client : clients) {
                    client.verify(root, "seed " + SEED + ", life " + life);
                }
                if (life < KILLS) {
                    work(server, clients, root, 50 + random.nextInt(500));
                }
            }
        }
        long changes = clients.stream().mapToLong(NamesOfAClient::acknowledged).sum();
        long open = clients.stream().mapToLong(NamesOfAClient::unacknowledged).sum();
        System.out.println(KILLS + " kills: " + changes + " changes acknowledged, " + open + " under way when it died");
        assertThat(changes).isGreaterThan(KILLS * 10L);
    }

    private static void work(DurableProcess server, List<NamesOfAClient> clients, NamingContextExt root, int millis)
            throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (NamesOfAClient client : clients) {
            var thread = new Thread(() -> client.changeUntilItDies(root), "client");
            thread.start();
            threads.add(thread);
        }
        // the moment of the kill is the input of this test
        Thread.sleep(millis);
        server.kill();
        for (Thread thread : threads) {
            thread.join(60_000);
            assertThat(thread.isAlive()).as("client ended with the server").isFalse();
        }
    }
}
