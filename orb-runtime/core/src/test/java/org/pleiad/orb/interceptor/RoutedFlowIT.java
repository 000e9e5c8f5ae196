package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.TRANSIENT;
import org.omg.IOP.ServiceContext;
import org.omg.PortableInterceptor.ForwardRequest;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.group.MarshalledRequest;
import org.pleiad.orb.group.RequestRouter;
import org.pleiad.orb.group.RoutedObject;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** Requests that a router takes, as server interceptors see them. */
class RoutedFlowIT {
    private static final byte[] KEY = "routed".getBytes(StandardCharsets.ISO_8859_1);

    private final List<String> points = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final EchoServant servant = new Scenario.Servant();
    private final Pleiad server = Pleiad.builder()
            .listen("127.0.0.1", 0)
            .initializer(new Registering(new Seeing()))
            .build();
    private final Pleiad client = Pleiad.builder().build();
    private Closeable routing;
    private Echo echo;
    private volatile Echo elsewhere;
    private volatile boolean isThere = true;
    private volatile CompletableFuture<Void> gate = CompletableFuture.completedFuture(null);

    private final class Seeing extends ServerFilter {
        private static final long serialVersionUID = 1L;

        Seeing() {
            super("seeing");
        }

        @Override
        public void receive_request_service_contexts(ServerRequestInfo request) {
            points.add("contexts " + request.operation());
        }

        @Override
        public void receive_request(ServerRequestInfo request) throws ForwardRequest {
            points.add("request " + request.target_most_derived_interface() + " "
                    + new String(request.object_id(), StandardCharsets.US_ASCII) + " "
                    + List.of(request.adapter_name()) + request.adapter_id().length + " "
                    + request.target_is_a("IDL:other:1.0") + request.target_is_a("IDL:none:1.0")
                    + (request.get_server_policy(org.omg.PortableServer.LIFESPAN_POLICY_ID.value) == null));
            request.add_reply_service_context(new ServiceContext(4711, new byte[] {1, 2, 3}), false);
            if (elsewhere != null) {
                throw new ForwardRequest(elsewhere);
            }
        }

        @Override
        public void send_reply(ServerRequestInfo request) {
            threads.add(Thread.currentThread());
            points.add("reply");
        }

        @Override
        public void send_exception(ServerRequestInfo request) {
            points.add("exception " + request.reply_status());
            if (request.operation().equals("refuse")) {
                throw new NO_PERMISSION(9, CompletionStatus.COMPLETED_NO);
            }
        }

        @Override
        public void send_other(ServerRequestInfo request) {
            points.add("other " + EchoHelper.narrow(request.forward_reference())._is_equivalent(elsewhere));
        }
    }

    private final class Router implements RequestRouter {
        @Override
        public boolean owns(byte[] objectKey) {
            return Arrays.equals(KEY, objectKey);
        }

        @Override
        public RoutedObject object(byte[] objectKey) {
            if (!isThere) {
                throw new OBJECT_NOT_EXIST("gone", 7, CompletionStatus.COMPLETED_NO);
            }
            return new RoutedObject(
                    new byte[5], List.of("x", "y"), objectKey, EchoHelper.id(), "IDL:other:1.0"::equals, Echo.class);
        }

        @Override
        public CompletionStage<MarshalledReply> route(MarshalledRequest request) {
            points.add("routed");
            return gate.thenApply(open -> server.execution().execute(servant, request.operation(), request.body()));
        }
    }

    @BeforeEach
    void route() {
        ((org.omg.CORBA_2_3.ORB) server.orb()).set_delegate(servant);
        routing = server.routeKeys(new Router());
        IiopProfile here = IiopProfile.decode(Ior.parse(server.toText(server.export(new EchoServant(), Echo.class)))
                .profiles()
                .get(0));
        echo = client.resolve("corbaloc:iiop:1.2@127.0.0.1:" + here.port() + "/routed", Echo.class);
        points.clear();
        threads.clear();
    }

    @AfterEach
    void stop() throws Exception {
        routing.close();
        client.close();
        server.close();
    }

    @Test
    void areSeenBeforeTheRouterAndAfter() {
        assertThat(echo.ping(41)).isEqualTo(42);
        assertThat(points)
                .containsExactly(
                        "contexts ping",
                        "request " + EchoHelper.id() + " routed [x, y]5 truefalsetrue",
                        "routed",
                        "reply");
    }

    @Test
    void whatAnInterceptorRaisesTakesThePlaceOfTheOutcome() {
        assertThatThrownBy(() -> echo.refuse("full"))
                .isInstanceOfSatisfying(
                        NO_PERMISSION.class,
                        raised -> assertThat(raised.completed).isEqualTo(CompletionStatus.COMPLETED_YES));
        assertThat(points).endsWith("routed", "exception " + org.omg.PortableInterceptor.USER_EXCEPTION.value);
    }

    @Test
    void interceptorsMayWaitWhereTheRouterMustNot() throws Exception {
        gate = new CompletableFuture<>();
        CompletableFuture<Integer> sum = CompletableFuture.supplyAsync(() -> echo.ping(1));
        org.awaitility.Awaitility.await().until(() -> points.contains("routed"));
        gate.complete(null);
        assertThat(sum.get(20, java.util.concurrent.TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(threads)
                .singleElement()
                .extracting(Thread::getName)
                .asString()
                .startsWith("pleiad-adapter-");
    }

    @Test
    void aRequestMayBeSentElsewhereBeforeItIsRouted() {
        EchoServant other = new EchoServant();
        try (Pleiad third = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            elsewhere = server.resolve(third.toText(third.export(other, Echo.class)), Echo.class);
            assertThat(echo.ping(1)).isEqualTo(2);
        }
        assertThat(other.calls).hasValue(1);
        assertThat(points).doesNotContain("routed").endsWith("other true");
    }

    @Test
    void anObjectThatIsNotThereHasNoAdapterAndIsNotRouted() {
        isThere = false;
        assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(points).startsWith("contexts ping").doesNotContain("routed").hasSize(2);
        assertThat(echo._non_existent()).isTrue();
    }

    @Test
    void failuresOfTheRouterAreSeen() {
        gate = CompletableFuture.failedFuture(new TRANSIENT("no", 7, CompletionStatus.COMPLETED_NO));
        assertThatThrownBy(
                        () -> client.with(echo, org.pleiad.orb.CallOptions.deadline(java.time.Duration.ofMillis(500)))
                                .ping(1))
                .isInstanceOf(org.omg.CORBA.SystemException.class);
        assertThat(points).contains("exception " + org.omg.PortableInterceptor.SYSTEM_EXCEPTION.value);
    }
}
