package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.AdapterActivator;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.AdapterNonExistent;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;

/** Adapters that are made when a request for one of their objects comes (CORBA 3.3 part 1, 15.3.3). */
@Timeout(120)
class AdapterActivatorIT {
    private static final byte[] ID = {7};

    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final POA root = server.rootPoa();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void activate() throws Exception {
        root.the_POAManager().activate();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void wholePathIsMadeOnDemandStepByStep() throws Exception {
        Echo echo = lostObject("a", "b", "c");
        root.the_activator(new Maker(true));

        assertThat(echo.ping(1)).isEqualTo(2);
        assertThat(echo.ping(1)).isEqualTo(2);

        assertThat(asked).containsExactly("RootPOA: a", "a: b", "b: c");
    }

    @Test
    void requestsThatComeTogetherMakeExactlyOneAdapter() throws Exception {
        Echo echo = lostObject("a", "b");
        CountDownLatch making = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        root.the_activator(new Maker(true) {
            @Override
            public boolean unknown_adapter(POA parent, String name) {
                making.countDown();
                try {
                    finish.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                return super.unknown_adapter(parent, name);
            }
        });

        List<CompletableFuture<Integer>> calls = IntStream.range(0, 8)
                .mapToObj(i -> Concurrently.supply(() -> echo.ping(i)))
                .toList();
        making.await();
        assertThat(calls).noneMatch(CompletableFuture::isDone);
        finish.countDown();

        for (int i = 0; i < calls.size(); i++) {
            assertThat(calls.get(i).get()).isEqualTo(i + 1);
        }
        assertThat(asked).containsExactly("RootPOA: a", "a: b");
    }

    @Test
    void activatorThatRefusesLeavesTheObjectNonExistent() throws Exception {
        Echo echo = lostObject("a");
        root.the_activator(new Maker(false));

        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> echo.ping(1));
        assertThat(echo._non_existent()).isTrue();
        assertThatThrownBy(() -> root.find_POA("a", true)).isInstanceOf(AdapterNonExistent.class);
        assertThatThrownBy(() -> root.find_POA("a", false)).isInstanceOf(AdapterNonExistent.class);
        assertThat(asked).containsExactly("RootPOA: a", "RootPOA: a", "RootPOA: a");
    }

    @Test
    void activatorThatFailsIsBlamedAndAskedAnewTheNextTime() throws Exception {
        Echo echo = lostObject("a");
        RuntimeException[] failure = {new NO_PERMISSION("not today")};
        root.the_activator(new Maker(true) {
            @Override
            public boolean unknown_adapter(POA parent, String name) {
                if (failure[0] != null) {
                    throw failure[0];
                }
                return super.unknown_adapter(parent, name);
            }
        });

        assertMinor(Minor.UNKNOWN_ADAPTER_FAILED, () -> echo.ping(1));
        assertMinor(Minor.UNKNOWN_ADAPTER_FAILED, () -> root.find_POA("a", true));
        failure[0] = new IllegalStateException("a bug");
        assertMinor(Minor.UNKNOWN_ADAPTER_FAILED, () -> echo.ping(1));
        failure[0] = null;

        assertThat(echo.ping(1)).isEqualTo(2);
    }

    @Test
    void activatorIsNotAskedBeforeTheManagerLetsRequestsIn() throws Exception {
        Echo echo = lostObject("a");
        root.the_activator(new Maker(true));
        root.the_POAManager().hold_requests(false);

        CompletableFuture<Integer> held = Concurrently.supply(() -> echo.ping(1));
        await().until(() -> root.the_POAManager().toString().contains("1 held"));
        assertThat(asked).isEmpty();
        root.the_POAManager().activate();

        assertThat(held.get()).isEqualTo(2);
        assertThat(asked).containsExactly("RootPOA: a");
    }

    @Test
    void withoutActivatorTheObjectDoesNotExist() throws Exception {
        Echo echo = lostObject("a", "b");

        assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    /** An object whose adapters were there and are gone. */
    private Echo lostObject(String... path) throws Exception {
        POA adapter = root;
        for (String name : path) {
            adapter = persistent(adapter, name);
        }
        String text = server.orb().object_to_string(adapter.create_reference_with_id(ID, EchoHelper.id()));
        root.find_POA(path[0], false).destroy(false, true);
        return client.resolve(text, Echo.class);
    }

    private POA persistent(POA parent, String name) throws org.omg.CORBA.UserException {
        return parent.create_POA(name, root.the_POAManager(), new Policy[] {
            root.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
            root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
    }

    private class Maker extends LocalObject implements AdapterActivator {
        private final boolean willing;

        Maker(boolean willing) {
            this.willing = willing;
        }

        @Override
        public boolean unknown_adapter(POA parent, String name) {
            asked.add(parent.the_name() + ": " + name);
            if (willing) {
                try {
                    POA made = persistent(parent, name);
                    made.the_activator(this);
                    made.activate_object_with_id(ID, new EchoServant());
                } catch (org.omg.CORBA.UserException e) {
                    throw new AssertionError(e);
                }
            }
            return willing;
        }
    }
}
