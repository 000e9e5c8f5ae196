package org.pleiad.orb.poa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.AdapterActivator;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.IdUniquenessPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantActivator;
import org.omg.PortableServer.ServantLocator;
import org.omg.PortableServer.ServantLocatorPackage.CookieHolder;
import org.omg.PortableServer.ServantRetentionPolicyValue;
import org.omg.PortableServer.ThreadPolicyValue;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** Object adapters behind a socket, as clients see them. */
@Timeout(120)
class ServersIT {
    private static final byte[] ID = "grid 1".getBytes(UTF_8);

    private final Pleiad client = Pleiad.builder().build();
    private Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void persistentReferenceSurvivesARestartOnTheSamePort() throws Exception {
        POA poa = child("grids", lifespan(), userIds());
        poa.activate_object_with_id(ID, new EchoServant());
        String text = text(poa.id_to_reference(ID));
        Echo echo = client.resolve(text, Echo.class);
        assertThat(echo.ping(1)).isEqualTo(2);

        restart(text);
        child("grids", lifespan(), userIds()).activate_object_with_id(ID, new EchoServant());

        assertThat(client.resolve(text, Echo.class).ping(2)).isEqualTo(3);
        assertThat(echo.ping(3)).isEqualTo(4);
    }

    @Test
    void adapterActivatorMakesAnAdapterForAReferenceOfAnEarlierRun() throws Exception {
        POA poa = child("grids", lifespan(), userIds());
        String text = text(poa.create_reference_with_id(ID, EchoHelper.id()));

        restart(text);
        server.rootPoa().the_activator(new GridsActivator());

        assertThat(client.resolve(text, Echo.class).ping(2)).isEqualTo(3);
    }

    @Test
    void transientReferenceOfAnEarlierRunDoesNotExist() throws Exception {
        String text = server.toText(server.export(new EchoServant(), Echo.class));
        Echo echo = client.resolve(text, Echo.class);
        assertThat(echo.ping(1)).isEqualTo(2);

        restart(text);
        server.export(new EchoServant(), Echo.class);

        assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(echo._non_existent()).isTrue();
    }

    @Test
    void forwardOfAServantManagerIsFollowed() throws Exception {
        try (Pleiad other = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            EchoServant target = new EchoServant();
            Echo elsewhere = other.export(target, Echo.class);
            POA poa = child("moved", userIds(), processing(RequestProcessingPolicyValue.USE_SERVANT_MANAGER));
            poa.set_servant_manager(new Moved(server.orb().string_to_object(other.toText(elsewhere))));
            Echo echo = remote(poa.create_reference_with_id(ID, EchoHelper.id()));

            assertThat(echo.ping(1)).isEqualTo(2);

            assertThat(target.calls).hasValue(1);
        }
    }

    @Test
    void servantLocatorIsAskedForEveryRemoteRequest() throws Exception {
        POA poa = child(
                "located",
                userIds(),
                processing(RequestProcessingPolicyValue.USE_SERVANT_MANAGER),
                server.rootPoa().create_servant_retention_policy(ServantRetentionPolicyValue.NON_RETAIN));
        List<String> events = new CopyOnWriteArrayList<>();
        poa.set_servant_manager(new Locator(events));
        Echo echo = remote(poa.create_reference_with_id(ID, EchoHelper.id()));

        echo.ping(1);

        assertThat(events).endsWith("preinvoke ping", "postinvoke ping");
    }

    @Test
    void defaultServantServesEveryIdAndKnowsWhich() throws Exception {
        POA poa = child(
                "default",
                userIds(),
                processing(RequestProcessingPolicyValue.USE_DEFAULT_SERVANT),
                server.rootPoa().create_id_uniqueness_policy(IdUniquenessPolicyValue.MULTIPLE_ID));
        poa.set_servant(new EchoServant() {
            @Override
            public String reverse(String text) {
                return new String(_object_id(), UTF_8) + text;
            }
        });

        for (String id : new String[] {"a", "b", ""}) {
            Echo echo = remote(poa.create_reference_with_id(id.getBytes(UTF_8), EchoHelper.id()));
            assertThat(echo.reverse("!")).isEqualTo(id + "!");
        }
    }

    @Test
    void remoteRequestsAreHeldDiscardedAndRefusedAsThePoaManagerSays() throws Exception {
        POA poa = server.rootPoa().create_POA("own manager", null, null);
        Echo echo = remote(poa.id_to_reference(poa.activate_object(new EchoServant())));
        CompletableFuture<Integer> held = Concurrently.supply(() -> echo.ping(1));
        assertThat(echo(server).ping(1)).as("another manager's requests go on").isEqualTo(2);
        assertThat(held).isNotDone();

        poa.the_POAManager().activate();
        assertThat(held.get()).isEqualTo(2);

        poa.the_POAManager().discard_requests(true);
        assertMinor(Minor.POA_DISCARDING, () -> echo.ping(1));

        poa.the_POAManager().deactivate(true, true);
        assertMinor(Minor.UNKNOWN_ADAPTER_FAILED, () -> echo.ping(1));
    }

    @Test
    void singleThreadedServantNeverSeesTwoRemoteRequestsAtOnce() throws Exception {
        POA poa = child("single", server.rootPoa().create_thread_policy(ThreadPolicyValue.SINGLE_THREAD_MODEL));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Echo echo = remote(poa.id_to_reference(poa.activate_object(new EchoServant() {
            @Override
            public int ping(int value) {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
                return value;
            }
        })));

        List<CompletableFuture<Void>> callers = IntStream.range(0, 8)
                .mapToObj(i -> Concurrently.run(() -> IntStream.range(0, 50).forEach(echo::ping)))
                .toList();
        callers.forEach(CompletableFuture::join);

        assertThat(most).hasValue(1);
    }

    @Test
    void mainThreadServantRunsOnTheThreadThatRunsTheOrb() throws Exception {
        POA poa = child("main", server.rootPoa().create_thread_policy(ThreadPolicyValue.MAIN_THREAD_MODEL));
        List<Thread> threads = new CopyOnWriteArrayList<>();
        Echo echo = remote(poa.id_to_reference(poa.activate_object(new EchoServant() {
            @Override
            public int ping(int value) {
                threads.add(Thread.currentThread());
                return value;
            }
        })));
        Thread main = new Thread(() -> server.orb().run(), "main of the server");
        main.start();

        assertThat(echo.ping(7)).isEqualTo(7);
        assertThat(echo.ping(8)).isEqualTo(8);

        assertThat(threads).containsExactly(main, main);
        server.close();
        await().until(() -> !main.isAlive());
    }

    @Test
    void deactivatedServantEndsItsRunningRequestFirst() throws Exception {
        EchoServant slow = new EchoServant();
        Echo echo = remote(server.rootPoa().servant_to_reference(slow));
        CompletableFuture<Void> call = Concurrently.run(() -> echo.sleep(200));
        slow.sleeping.await();

        server.rootPoa().deactivate_object(server.rootPoa().servant_to_id(slow));

        assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
        call.get();
    }

    private void restart(String reference) {
        int port = IiopProfile.decode(Ior.parse(reference).profiles().get(0)).port();
        server.close();
        server = Pleiad.builder().listen("127.0.0.1", port).build();
        activateRoot();
    }

    private void activateRoot() {
        try {
            server.rootPoa().the_POAManager().activate();
        } catch (org.omg.CORBA.UserException e) {
            throw new AssertionError(e);
        }
    }

    private POA child(String name, Policy... policies) throws org.omg.CORBA.UserException {
        activateRoot();
        return server.rootPoa().create_POA(name, server.rootPoa().the_POAManager(), policies);
    }

    private Policy lifespan() {
        return server.rootPoa().create_lifespan_policy(LifespanPolicyValue.PERSISTENT);
    }

    private Policy userIds() {
        return server.rootPoa().create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID);
    }

    private Policy processing(RequestProcessingPolicyValue value) {
        return server.rootPoa().create_request_processing_policy(value);
    }

    private String text(org.omg.CORBA.Object reference) {
        return server.orb().object_to_string(reference);
    }

    /** The reference as the client's ORB has it; its type is not asked for. */
    private Echo remote(org.omg.CORBA.Object reference) {
        activateRoot();
        return client.resolve(text(reference), Echo.class);
    }

    private Echo echo(Pleiad orb) {
        return client.resolve(orb.toText(orb.export(new EchoServant(), Echo.class)), Echo.class);
    }

    private final class GridsActivator extends LocalObject implements AdapterActivator {
        @Override
        public boolean unknown_adapter(POA parent, String name) {
            try {
                child(name, lifespan(), userIds()).activate_object_with_id(ID, new EchoServant());
            } catch (org.omg.CORBA.UserException e) {
                throw new AssertionError(e);
            }
            return true;
        }
    }

    private static final class Moved extends LocalObject implements ServantActivator {
        private final org.omg.CORBA.Object elsewhere;

        Moved(org.omg.CORBA.Object elsewhere) {
            this.elsewhere = elsewhere;
        }

        @Override
        public Servant incarnate(byte[] oid, POA adapter) throws ForwardRequest {
            throw new ForwardRequest(elsewhere);
        }

        @Override
        public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
            // nothing was made
        }
    }

    private static final class Locator extends LocalObject implements ServantLocator {
        private final List<String> events;

        Locator(List<String> events) {
            this.events = events;
        }

        @Override
        public Servant preinvoke(byte[] oid, POA adapter, String operation, CookieHolder cookie) {
            events.add("preinvoke " + operation);
            return new EchoServant();
        }

        @Override
        public void postinvoke(byte[] oid, POA adapter, String operation, Object cookie, Servant servant) {
            events.add("postinvoke " + operation);
        }
    }
}
