package org.pleiad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.EventChannel;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosEventComm.PushConsumerPOA;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** The programs of Debian's {@code omnievents}, which are C++ on omniORB, with our channels and our naming service. */
class OmniEventsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private ORB orb;
    private EventServer server;
    private String address;
    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path directory;

    @BeforeEach
    void start() {
        assumeTrue(
                Stream.of("eventc", "eventf", "events", "rmeventc").allMatch(OmniEventsIT::onPath),
                "needs Debian's package omnievents");
        orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        String root = orb.object_to_string(
                NamingServer.start(orb, NamingConfig.DEFAULT).root());
        address = "127.0.0.1:"
                + IiopProfile.decode(Ior.parse(root).profiles().get(0)).port();
        server = EventServer.start(orb, EventConfig.DEFAULT);
    }

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
        server.close();
        orb.destroy();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private ProcessBuilder program(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of(
                "-ORBInitRef",
                "NameService=corbaloc:iiop:1.2@" + address + "/NameService",
                "-ORBendPoint",
                "giop:tcp:127.0.0.1:"));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private Process start(ProcessBuilder program) throws Exception {
        Process process = program.start();
        started.add(process);
        return process;
    }

    private String run(String... words) throws Exception {
        Process process = start(program(words));
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private String url(String name) {
        return "corbaloc:iiop:1.2@" + address + "/" + name;
    }

    private EventChannel channel(String name) {
        return EventChannelHelper.narrow(orb.string_to_object(url(name)));
    }

    private List<String> consume(String name) throws Exception {
        List<String> got = new CopyOnWriteArrayList<>();
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        var consumer = new PushConsumerPOA() {
            @Override
            public void push(Any data) {
                got.add(data.extract_string());
            }

            @Override
            public void disconnect_push_consumer() {
                // as the channel ends
            }
        };
        channel(name)
                .for_consumers()
                .obtain_push_supplier()
                .connect_push_consumer(PushConsumerHelper.narrow(poa.servant_to_reference(consumer)));
        return got;
    }

    private void supply(String name, List<String> events) throws Exception {
        ProxyPushConsumer proxy = channel(name).for_suppliers().obtain_push_consumer();
        proxy.connect_push_supplier(null);
        for (String event : events) {
            Any any = orb.create_any();
            any.insert_string(event);
            proxy.push(any);
        }
        proxy.disconnect_push_consumer();
    }

    private static List<String> quotes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "quote " + i).toList();
    }

    private void awaitConsumers(String name, int consumers) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> server.channel(name)
                                .orElseThrow()
                                .statistics()
                                .subscriptions()
                                .size()
                        == consumers);
    }

    @Test
    void eventcMakesAChannelAndRmeventcEndsIt() throws Exception {
        run("eventc", "-i", "quotes", "-n", "plant-quotes", "-q", "7", "-p", "2", "-R", "20", url("omniEvents"));
        assertThat(server.channel("quotes")).isPresent();
        assertThat(server.channel("quotes").orElseThrow().options().maxConsumers())
                .isEqualTo(2);
        List<String> got = consume("quotes");
        supply("quotes", quotes(3));
        Awaitility.await().atMost(PATIENCE).until(() -> got.equals(quotes(3)));
        run("rmeventc", "-n", "plant-quotes");
        assertThat(server.channel("quotes")).isEmpty();
    }

    @Test
    void aConsumerAndASupplierInCppUseOurChannels() throws Exception {
        server.create("from", org.pleiad.events.channel.ChannelOptions.DEFAULT);
        server.create("to", org.pleiad.events.channel.ChannelOptions.DEFAULT);
        Path events = directory.resolve("events");
        Process consumer = start(program("events", url("from"))
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(events.toFile()));
        awaitConsumers("from", 1);
        supply("from", quotes(100));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> server.channel("from").orElseThrow().statistics().delivered() == 100);
        consumer.destroy();
        assertThat(consumer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.size(events)).isPositive();

        // the program buffers what it writes: its end is not in the file
        List<String> got = consume("to");
        Process supplier = start(program("events", "-s", url("to")).redirectInput(events.toFile()));
        Awaitility.await().atMost(PATIENCE).until(() -> got.size() > 8);
        assertThat(got.subList(0, 8)).isEqualTo(quotes(8));
        assertThat(supplier.pid()).isPositive();
    }

    @Test
    void eventfLeadsOneChannelIntoAnother() throws Exception {
        server.create("from", org.pleiad.events.channel.ChannelOptions.DEFAULT);
        server.create("to", org.pleiad.events.channel.ChannelOptions.DEFAULT);
        run("eventf", url("from"), url("to"));
        awaitConsumers("from", 1);
        List<String> got = consume("to");
        supply("from", quotes(10));
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(got).isEqualTo(quotes(10)));
    }
}
