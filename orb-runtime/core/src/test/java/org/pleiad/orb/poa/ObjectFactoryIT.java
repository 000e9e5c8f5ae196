package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantActivator;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;

/** Servers that make, keep and end objects on their clients' behalf. */
@Timeout(120)
class ObjectFactoryIT {
    private static final int OBJECTS = 100_000;

    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final POA root = server.rootPoa();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void manyObjectsComeAndGoAndNoIdIsEverGivenTwice() throws Exception {
        Echo factory = client.resolve(server.toText(server.export(new Factory(), Echo.class)), Echo.class);
        Set<String> ids = new HashSet<>();

        Echo first = factory.next(factory);
        for (int i = 1; i < OBJECTS; i++) {
            byte[] id = root.activate_object(new EchoServant());
            assertThat(ids.add(new Octets(id).toString())).isTrue();
            if (i % 1000 == 0) {
                Echo object = client.resolve(server.orb().object_to_string(root.id_to_reference(id)), Echo.class);
                assertThat(object.ping(i)).isEqualTo(i + 1);
                root.deactivate_object(id);
                assertMinor(Minor.OBJECT_NOT_ACTIVE, () -> object.ping(1));
                assertThat(object._non_existent()).isTrue();
            } else {
                root.deactivate_object(id);
            }
        }
        Echo last = factory.next(factory);

        assertThat(ids).hasSize(OBJECTS - 1);
        assertThat(first.ping(1)).isEqualTo(2);
        assertThat(last.ping(1)).isEqualTo(2);
        assertThat(first._is_equivalent(last)).isFalse();
    }

    @Test
    void objectsLiveInAStoreAndServantsOnlyWhileTheyAreUsed() throws Exception {
        Store store = new Store();
        root.the_POAManager().activate();
        POA poa = root.create_POA("stored", root.the_POAManager(), new Policy[] {
            root.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
            root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID),
            root.create_request_processing_policy(RequestProcessingPolicyValue.USE_SERVANT_MANAGER)
        });
        poa.set_servant_manager(store);
        Echo[] objects = new Echo[20];
        for (int i = 0; i < objects.length; i++) {
            byte[] id = {(byte) i};
            objects[i] = client.resolve(
                    server.orb().object_to_string(poa.create_reference_with_id(id, EchoHelper.id())), Echo.class);
        }

        for (int round = 1; round <= 30; round++) {
            for (int i = 0; i < objects.length; i++) {
                assertThat(objects[i].ping(i))
                        .as("object %d in round %d", i, round)
                        .isEqualTo(round * i);
                if ((round + i) % 3 == 0) {
                    poa.deactivate_object(new byte[] {(byte) i});
                }
            }
        }
        poa.destroy(true, true);

        assertThat(store.sums)
                .hasSize(objects.length)
                .allSatisfy((id, sum) -> assertThat(sum).isEqualTo(30 * id));
        assertThat(store.inMemory).as("every servant was taken back").hasValue(0);
        assertThat(store.incarnations.get()).isGreaterThan(objects.length);
    }

    /** Makes an object for each call of {@code next}. */
    private final class Factory extends EchoServant {
        @Override
        public Echo next(Echo other) {
            return server.export(new EchoServant(), Echo.class);
        }
    }

    /** Keeps the sum of what each object was pinged with. */
    private static final class Store extends LocalObject implements ServantActivator {
        private final Map<Integer, Integer> sums = new ConcurrentHashMap<>();
        private final AtomicInteger inMemory = new AtomicInteger();
        private final AtomicInteger incarnations = new AtomicInteger();

        @Override
        public Servant incarnate(byte[] oid, POA adapter) {
            inMemory.incrementAndGet();
            incarnations.incrementAndGet();
            return new Summing(sums.getOrDefault((int) oid[0], 0));
        }

        @Override
        public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
            sums.put((int) oid[0], ((Summing) servant).sum.get());
            inMemory.decrementAndGet();
        }
    }

    private static final class Summing extends EchoServant {
        private final AtomicInteger sum;

        Summing(int before) {
            sum = new AtomicInteger(before);
        }

        @Override
        public int ping(int value) {
            return sum.addAndGet(value);
        }
    }
}
