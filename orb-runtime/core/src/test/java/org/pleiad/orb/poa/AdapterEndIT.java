package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.CORBA.TRANSIENT;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAManagerPackage.State;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantActivator;
import org.omg.PortableServer.ThreadPolicyValue;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;

/** What clients see when adapters, or the whole ORB, come to their end. */
@Timeout(120)
class AdapterEndIT {
    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void heldRequestIsAnsweredWhenTheOrbEnds() throws Exception {
        POA poa = server.rootPoa().create_POA("holding", null, null);
        EchoServant servant = new EchoServant();
        Echo echo = remote(poa, servant);
        CompletableFuture<Integer> held = Concurrently.supply(() -> echo.ping(1));
        await().until(() -> poa.the_POAManager().toString().contains("1 held"));

        server.close();

        assertThatThrownBy(held::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(TRANSIENT.class, e -> {
                    assertThat(e.minor).isEqualTo(Minor.ADAPTER_ENDING.code());
                    assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
                });
        assertThat(servant.calls).hasValue(0);
    }

    @Test
    void requestForTheMainThreadIsAnsweredWhenTheOrbEnds() throws Exception {
        POA poa = child("main", server.rootPoa().create_thread_policy(ThreadPolicyValue.MAIN_THREAD_MODEL));
        EchoServant servant = new EchoServant();
        Echo echo = remote(poa, servant);
        CompletableFuture<Integer> waiting = Concurrently.supply(() -> echo.ping(1));
        await().until(() -> server.orb().work_pending());

        server.close();

        assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void requestsThatWaitForTheirTurnEndBeforeTheOrb() throws Exception {
        POA poa = child("single", server.rootPoa().create_thread_policy(ThreadPolicyValue.SINGLE_THREAD_MODEL));
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        EchoServant servant = blocking(running, finish);
        Echo echo = remote(poa, servant);
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        calls.add(Concurrently.supply(() -> echo.ping(1)));
        running.await();
        for (int i = 0; i < 5; i++) {
            calls.add(Concurrently.supply(() -> echo.ping(1)));
        }
        PoaNode node = (PoaNode) poa;
        await().until(() -> node.runningRequests() == 6);

        CompletableFuture<Void> end = Concurrently.run(server::close);
        finish.countDown();

        for (CompletableFuture<Integer> call : calls) {
            assertThat(call.get(20, TimeUnit.SECONDS)).isEqualTo(2);
        }
        end.get();
    }

    @Test
    void requestsThatWaitForTheirTurnTakeNoThreadOfTheServer() throws Exception {
        POA poa = child("single", server.rootPoa().create_thread_policy(ThreadPolicyValue.SINGLE_THREAD_MODEL));
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Echo slow = remote(poa, blocking(running, finish));
        Echo quick = remote(server.rootPoa(), new EchoServant());
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        calls.add(Concurrently.supply(() -> slow.ping(1)));
        running.await();
        for (int i = 0; i < 30; i++) {
            calls.add(Concurrently.supply(() -> slow.ping(1)));
        }
        PoaNode node = (PoaNode) poa;
        await().until(() -> node.runningRequests() == 31);

        assertThat(quick.ping(1)).isEqualTo(2);
        long waiting = Thread.getAllStackTraces().values().stream()
                .filter(stack -> List.of(stack).toString().contains(OneAtATime.class.getName()))
                .count();
        assertThat(waiting).as("only the one that runs").isEqualTo(1);
        finish.countDown();

        for (CompletableFuture<Integer> call : calls) {
            assertThat(call.get(20, TimeUnit.SECONDS)).isEqualTo(2);
        }
    }

    @Test
    void endOfTheOrbTakesServantsBack() throws Exception {
        POA poa = child(
                "kept",
                server.rootPoa().create_request_processing_policy(RequestProcessingPolicyValue.USE_SERVANT_MANAGER));
        List<String> events = new CopyOnWriteArrayList<>();
        poa.set_servant_manager(new Activator(events));
        assertThat(client.resolve(text(poa.create_reference(EchoHelper.id())), Echo.class)
                        .ping(1))
                .isEqualTo(2);

        server.close();

        assertThat(events).containsExactly("incarnate", "etherealize at the end: true");
    }

    @Test
    void mainThreadThatEndsItsAdapterRunsWhatWaitsForIt() throws Exception {
        POA poa = child(
                "main",
                server.rootPoa().create_thread_policy(ThreadPolicyValue.MAIN_THREAD_MODEL),
                server.rootPoa().create_request_processing_policy(RequestProcessingPolicyValue.USE_SERVANT_MANAGER));
        List<String> events = new CopyOnWriteArrayList<>();
        poa.set_servant_manager(new Activator(events));
        byte[] id = poa.activate_object(new EchoServant());
        poa.deactivate_object(id);
        assertThat(events).isEmpty();

        poa.destroy(true, true);

        assertThat(events).containsExactly("etherealize at the end: false");
    }

    @Test
    void adapterMayBeDestroyedByItsOwnRequestButNotWaitedFor() throws Exception {
        POA poa = child("mortal");
        Echo echo = remote(poa, new EchoServant() {
            @Override
            public int ping(int value) {
                assertMinor(Minor.WOULD_DEADLOCK, () -> poa.destroy(true, true));
                poa.destroy(true, false);
                return value;
            }
        });

        assertThat(echo.ping(7)).isEqualTo(7);

        assertThatThrownBy(() -> echo.ping(7)).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThatThrownBy(() -> poa.create_POA("late", null, null)).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void adapterIsMadeAnewOnlyAfterTheRequestsOfTheOldOne() throws Exception {
        Policy persistent = server.rootPoa().create_lifespan_policy(LifespanPolicyValue.PERSISTENT);
        Policy userIds = server.rootPoa().create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID);
        byte[] id = {1};
        POA old = child("phoenix", persistent, userIds);
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        old.activate_object_with_id(id, blocking(running, finish));
        Echo echo = client.resolve(text(old.id_to_reference(id)), Echo.class);
        CompletableFuture<Integer> last = Concurrently.supply(() -> echo.ping(1));
        running.await();
        old.destroy(true, false);
        assertThatThrownBy(() -> echo.ping(1)).as("the object may come back").isInstanceOf(TRANSIENT.class);

        CompletableFuture<POA> next = Concurrently.supply(() -> unchecked(() -> child("phoenix", persistent, userIds)));
        assertThat(last).isNotDone();
        finish.countDown();

        POA made = next.get();
        assertThat(last.get()).isEqualTo(2);
        made.activate_object_with_id(id, new EchoServant());
        assertThat(echo.ping(2)).isEqualTo(3);
    }

    @Test
    void requestCannotRecreateTheAdapterItRunsIn() throws Exception {
        POA poa = child("self");
        Echo echo = remote(poa, new EchoServant() {
            @Override
            public int ping(int value) {
                poa.destroy(false, false);
                assertMinor(Minor.WOULD_DEADLOCK, () -> child("self"));
                return value;
            }
        });

        assertThat(echo.ping(7)).isEqualTo(7);

        assertThat(child("self")).isNotNull();
    }

    @Test
    void servantMayChangeItsManagerButNotWaitForItself() throws Exception {
        POA poa = server.rootPoa().create_POA("own", null, null);
        poa.the_POAManager().activate();
        Echo echo = remote(poa, new EchoServant() {
            @Override
            public int ping(int value) {
                assertMinor(Minor.WOULD_DEADLOCK, () -> poa.the_POAManager().hold_requests(true));
                assertMinor(Minor.WOULD_DEADLOCK, () -> poa.the_POAManager().discard_requests(true));
                assertMinor(Minor.WOULD_DEADLOCK, () -> poa.the_POAManager().deactivate(true, true));
                assertThat(poa.the_POAManager().get_state()).isEqualTo(State.ACTIVE);
                assertThatThrownBy(() -> server.orb().shutdown(true)).isInstanceOf(BAD_INV_ORDER.class);
                unchecked(() -> {
                    poa.the_POAManager().deactivate(true, false);
                    return null;
                });
                return value;
            }
        });

        assertThat(echo.ping(7)).isEqualTo(7);

        assertMinor(Minor.UNKNOWN_ADAPTER_FAILED, () -> echo.ping(7));
    }

    private static EchoServant blocking(CountDownLatch running, CountDownLatch finish) {
        return new EchoServant() {
            @Override
            public int ping(int value) {
                running.countDown();
                return unchecked(() -> {
                    finish.await();
                    return super.ping(value);
                });
            }
        };
    }

    private static final class Activator extends LocalObject implements ServantActivator {
        private final List<String> events;

        Activator(List<String> events) {
            this.events = events;
        }

        @Override
        public Servant incarnate(byte[] oid, POA adapter) {
            events.add("incarnate");
            return new EchoServant();
        }

        @Override
        public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
            events.add("etherealize at the end: " + cleanup);
        }
    }

    private interface Step<T> {
        T run() throws Exception;
    }

    private static <T> T unchecked(Step<T> step) {
        try {
            return step.run();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private POA child(String name, Policy... policies) throws org.omg.CORBA.UserException {
        server.rootPoa().the_POAManager().activate();
        return server.rootPoa().create_POA(name, server.rootPoa().the_POAManager(), policies);
    }

    private Echo remote(POA poa, EchoServant servant) throws Exception {
        server.rootPoa().the_POAManager().activate();
        return client.resolve(text(poa.id_to_reference(poa.activate_object(servant))), Echo.class);
    }

    private String text(org.omg.CORBA.Object reference) {
        return server.orb().object_to_string(reference);
    }
}
