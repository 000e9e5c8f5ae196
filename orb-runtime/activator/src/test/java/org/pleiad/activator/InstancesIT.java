package org.pleiad.activator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.TRANSIENT;
import org.omg.PortableServer.POA;
import org.pleiad.activator.PleiadActivator.Registry;
import org.pleiad.activator.PleiadActivator.RegistryPOA;
import org.pleiad.activator.PleiadActivator.Selection;
import org.pleiad.activator.PleiadActivator.Server;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;

/** Several instances of one server, each in an ORB of its own; servers that do not report; servers that moved. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class InstancesIT {

    @TempDir
    private Path directory;

    private Ground ground;
    private final List<Pleiad> instances = new ArrayList<>();

    @BeforeEach
    void startActivator() {
        ground = new Ground(directory);
    }

    @AfterEach
    void end() {
        instances.forEach(Pleiad::close);
        ground.close();
    }

    /** Answers which instance it is. */
    private static final class Numbered extends RegistryPOA {
        private final int number;

        Numbered(int number) {
            this.number = number;
        }

        @Override
        public int report(
                String server, String instance, String host, long process, org.omg.CORBA.Object address, int load) {
            return number;
        }

        @Override
        public void leave(String server, String instance) {
            // nothing is asked of it
        }
    }

    private Pleiad instance(int number, String activator) throws Exception {
        Pleiad orb = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .serverName(Ground.SERVER)
                .activator(activator)
                .build();
        instances.add(orb);
        POA poa = CountingServer.poa(orb.orb());
        poa.activate_object_with_id(CountingServer.OBJECT_ID, new Numbered(number));
        orb.publish("plain", orb.rootPoa().servant_to_reference(new Numbered(number)));
        orb.rootPoa().the_POAManager().activate();
        poa.the_POAManager().activate();
        return orb;
    }

    /** Which instance a new client is sent to. */
    private static int ask(String reference) throws Exception {
        try (Pleiad client = Pleiad.builder().build()) {
            return (int) Ground.process(Ground.narrow(client.orb(), reference));
        }
    }

    private void add(Selection selection, String... places) throws Exception {
        ground.activator.administration().add(Ground.server(Ground.SERVER, List.of(), selection, places));
    }

    @Test
    void clientsTakeTurnsAndInstancesThatAreGoneAreSkipped() throws Exception {
        add(Selection.ROUND_ROBIN);
        for (int i = 0; i < 3; i++) {
            instance(i, ground.activator.url());
        }
        String reference = ground.reference();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < 9; i++) {
            counts.merge(ask(reference), 1, Integer::sum);
        }
        assertThat(counts).isEqualTo(Map.of(0, 3, 1, 3, 2, 3));
        instances.get(1).close();
        counts.clear();
        for (int i = 0; i < 8; i++) {
            counts.merge(ask(reference), 1, Integer::sum);
        }
        assertThat(counts).isEqualTo(Map.of(0, 4, 2, 4));
    }

    @Test
    void callsOfAClientStayWhereItsFirstOneWasSent() throws Exception {
        add(Selection.ROUND_ROBIN);
        instance(0, ground.activator.url());
        instance(1, ground.activator.url());
        try (Pleiad client = Pleiad.builder().build()) {
            Registry registry = Ground.narrow(client.orb(), ground.reference());
            long first = Ground.process(registry);
            for (int i = 0; i < 10; i++) {
                assertThat(Ground.process(registry)).isEqualTo(first);
            }
        }
    }

    @Test
    void serverWithoutCommandThatIsDownIsSaidToBeDown() throws Exception {
        add(Selection.RANDOM);
        assertThatThrownBy(() -> ask(ground.reference()))
                .isInstanceOfSatisfying(
                        TRANSIENT.class, down -> assertThat(Minor.of(down)).contains(Minor.SERVER_DOWN));
        instance(5, ground.activator.url());
        assertThat(ask(ground.reference())).isEqualTo(5);
    }

    @Test
    void plainKeysBehindTheNameOfTheServerArePassedOn() throws Exception {
        add(Selection.RANDOM);
        instance(6, ground.activator.url());
        String base = ground.activator.url().replace(Activator.KEY, Ground.SERVER);
        assertThat(ask(base + "/plain")).isEqualTo(6);
    }

    @Test
    void placesThatDoNotAnswerAreSkipped() throws Exception {
        Pleiad alive = instance(7, "");
        String place = alive.toText(alive.orb().resolve_initial_references("plain"));
        add(Selection.ROUND_ROBIN, "corbaloc:iiop:1.2@127.0.0.1:1/plain", place);
        String url = ground.activator.url().replace(Activator.KEY, Ground.SERVER);
        for (int i = 0; i < 4; i++) {
            assertThat(ask(url)).isEqualTo(7);
        }
    }

    @Test
    void clientsOfAServerThatMovedForGoodForgetTheActivator() throws Exception {
        Pleiad elsewhere = instance(8, "");
        String place = elsewhere.toText(elsewhere.orb().resolve_initial_references("plain"));
        String reference = ground.reference();
        Server moved = Ground.server(Ground.SERVER, List.of(), Selection.RANDOM, place);
        moved.moved = true;
        ground.activator.administration().add(moved);
        try (Pleiad client = Pleiad.builder().build()) {
            Registry registry = Ground.narrow(client.orb(), reference);
            assertThat(Ground.process(registry)).isEqualTo(8);
            ground.activator.close();
            assertThat(Ground.process(registry)).isEqualTo(8);
            assertThat(client.toText(registry)).isNotEqualTo(reference);
        }
    }

    @Test
    void instancesReportToAnActivatorThatComesLater() throws Exception {
        add(Selection.RANDOM);
        String url = ground.activator.url();
        int port = Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
        String reference = ground.reference();
        ground.activator.close();
        instance(9, url);
        ground.activator = Activator.start(ground.config, "127.0.0.1", port);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> ground.activator.administration().find(Ground.SERVER).running.length == 1);
        assertThat(ask(reference)).isEqualTo(9);
    }
}
