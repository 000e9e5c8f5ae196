package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.client.Forms;
import org.pleiad.events.durable.client.DurableReader;
import org.pleiad.events.durable.client.DurableWriter;
import org.pleiad.events.durable.client.ReaderOptions;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;

/** {@code pleiad events serve --replicas}, three processes that are killed one after the other, then all at once. */
@Timeout(300)
class ReplicatedEventsVerbIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path directory;

    private final Pleiad client =
            Pleiad.builder().callTimeout(Duration.ofSeconds(20)).build();
    private final ORB namingOrb =
            ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
    private String naming;
    private Replicas replicas;

    @BeforeEach
    void choosePorts() throws IOException {
        naming = namingOrb.object_to_string(
                NamingServer.start(namingOrb, NamingConfig.DEFAULT).root());
        replicas = new Replicas(directory, 1, "events", "serve", "--durable-channel", "quotes", "--naming", naming);
    }

    @AfterEach
    void end() throws InterruptedException {
        replicas.close();
        client.close();
        namingOrb.destroy();
    }

    /** Supplies through the one reference, each batch until it is acknowledged. */
    private final class Supplier {
        private final DurableWriter writer;
        private final List<String> acknowledged = new ArrayList<>();

        Supplier(DurableChannel channel) {
            writer = new DurableWriter(channel, "feed", PATIENCE);
        }

        void supply(int batches) {
            for (int i = 0; i < batches; i++) {
                List<String> texts = new ArrayList<>();
                List<StructuredEvent> events = new ArrayList<>();
                for (int j = 0; j < 5; j++) {
                    String text = "event-" + (acknowledged.size() + j);
                    texts.add(text);
                    events.add(Forms.structured(client.orb(), "Test", "Number", text));
                }
                writer.put(events);
                acknowledged.addAll(texts);
            }
        }
    }

    private static String text(StructuredEvent event) {
        return event.header.fixed_header.event_name;
    }

    @Test
    void losesNoEventAndDeliversNoneTwiceWhicheverReplicaIsKilled() throws Exception {
        List<List<String>> printed = replicas.start("a", "b", "c");
        String plain = replicas.corbaloc("quotes");
        assertThat(printed).extracting(lines -> lines.get(0)).containsOnly("quotes " + plain);
        DurableChannel channel =
                DurableChannelHelper.unchecked_narrow(client.orb().string_to_object(plain + "/durable"));
        List<String> handled = new CopyOnWriteArrayList<>();
        try (DurableReader reader = DurableReader.start(
                channel, "audit", ReaderOptions.DEFAULT.fromOldest(), event -> handled.add(text(event.event)))) {
            Supplier supplier = new Supplier(channel);
            supplier.supply(5);
            // the one that serves, and sooner or later the one that leads
            for (String name : Replicas.NAMES) {
                CompletableFuture<Void> supplying = CompletableFuture.runAsync(() -> supplier.supply(10));
                replicas.kill(name);
                supplying.get(120, TimeUnit.SECONDS);
                supplier.supply(5);
                replicas.start(name);
            }
            await().atMost(PATIENCE).until(() -> handled.size() >= supplier.acknowledged.size());
            for (String name : Replicas.NAMES) {
                replicas.kill(name);
            }
            replicas.start("a", "b", "c");
            supplier.supply(5);
            await().atMost(PATIENCE).until(() -> handled.size() >= supplier.acknowledged.size());
            assertThat(handled).as(replicas::logs).isEqualTo(supplier.acknowledged);
            assertThat(reader.failure()).isEmpty();
            for (String name : Replicas.NAMES) {
                // what a replica tells without asking the others may be a moment old
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(allAt(name)).as("at " + name).isEqualTo(supplier.acknowledged));
            }
        }
        theToolsWorkByTheReferenceOfAllAndByItsName(plain);
    }

    private List<String> allAt(String name) throws Exception {
        DurableChannel one = DurableChannelHelper.unchecked_narrow(
                client.orb().string_to_object("corbaloc:iiop:1.2@" + replicas.address(name) + "/quotes/durable"));
        return Arrays.stream(one.read_events(1, 10_000))
                .map((OffsetEvent each) -> text(each.event))
                .toList();
    }

    private void theToolsWorkByTheReferenceOfAllAndByItsName(String plain) throws InterruptedException {
        replicas.kill("a");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        for (String[] words : new String[][] {
            {
                "events",
                "publish",
                "quotes",
                "--naming",
                naming,
                "{\"source\": \"Test\", \"type\": \"Last\", \"data\": {}}"
            },
            {"events", "tail", plain, "--from-offset", "1", "--count", "3"}
        }) {
            await().atMost(PATIENCE)
                    .until(() ->
                            Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words) == ExitCode.OK);
        }
        assertThat(out.toString()).contains("event-0", "event-2");
    }
}
