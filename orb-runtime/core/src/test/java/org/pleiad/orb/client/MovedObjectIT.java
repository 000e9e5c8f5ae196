package org.pleiad.orb.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.poa.KeyForwarder;

/** A persistent object whose server comes back elsewhere, again and again, and whose old place knows where it is. */
@Timeout(120)
class MovedObjectIT {
    private static final byte[] ID = "grid 1".getBytes(UTF_8);

    private final Pleiad client = Pleiad.builder().build();
    private final AtomicReference<org.omg.CORBA.Object> whereabouts = new AtomicReference<>();
    private final AtomicInteger asked = new AtomicInteger();
    private Home home;
    private String reference;
    private Pleiad oldPlace;

    /** A server that keeps the object. */
    private static final class Home implements AutoCloseable {
        final EchoServant servant = new EchoServant();
        final Pleiad orb =
                Pleiad.builder().serverName("grids").listen("127.0.0.1", 0).build();
        final String reference;

        Home() throws Exception {
            POA root = orb.rootPoa();
            root.the_POAManager().activate();
            POA grids = root.create_POA("grids", root.the_POAManager(), new Policy[] {
                root.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
                root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
            });
            grids.activate_object_with_id(ID, servant);
            reference = orb.orb().object_to_string(grids.id_to_reference(ID));
        }

        @Override
        public void close() {
            orb.close();
        }
    }

    @BeforeEach
    void start() throws Exception {
        home = new Home();
        reference = home.reference;
    }

    @AfterEach
    void stop() {
        client.close();
        home.close();
        if (oldPlace != null) {
            oldPlace.close();
        }
    }

    /** Starts the server anew and ends the old one: in this order, so that the system chooses another port. */
    private void move() throws Exception {
        Home next = new Home();
        assertThat(port(next.reference)).isNotEqualTo(port(reference));
        home.close();
        home = next;
        if (oldPlace == null) {
            oldPlace = Pleiad.builder()
                    .serverName("forwarder")
                    .listen("127.0.0.1", port(reference))
                    .build();
            oldPlace.forwardKeys((key, address) -> {
                asked.incrementAndGet();
                return CompletableFuture.completedFuture(new KeyForwarder.Destination(whereabouts.get(), false));
            });
        }
        whereabouts.set(oldPlace.orb().string_to_object(next.reference));
    }

    private static int port(String reference) {
        return IiopProfile.decode(Ior.parse(reference).profiles().get(0)).port();
    }

    @Test
    void everyCallFindsTheObjectAndIsCarriedOutOnce() throws Exception {
        Echo echo = client.resolve(reference, Echo.class);
        assertThat(echo.ping(1)).isEqualTo(2);
        assertThat(home.servant.calls).hasValue(1);

        move();
        assertThat(echo.ping(2)).isEqualTo(3);
        assertThat(echo.ping(3)).isEqualTo(4);
        assertThat(home.servant.calls).hasValue(2);
        assertThat(asked).as("the second call goes straight to the new place").hasValue(1);

        move();
        assertThat(echo.ping(4)).isEqualTo(5);
        assertThat(echo.ping(5)).isEqualTo(6);
        assertThat(home.servant.calls).hasValue(2);
        assertThat(asked).as("the old place was asked again").hasValue(2);
        assertThat(client.statistics().forwards()).isEqualTo(2);
    }

    @Test
    void clientThatComesLateIsSentOnAtOnce() throws Exception {
        move();
        move();
        Echo echo = client.resolve(reference, Echo.class);

        assertThat(echo.ping(1)).isEqualTo(2);

        assertThat(home.servant.calls).hasValue(1);
        assertThat(client.statistics().forwards()).isOne();
    }
}
