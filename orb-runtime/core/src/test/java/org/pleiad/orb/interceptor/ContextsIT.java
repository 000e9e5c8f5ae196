package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.TRANSIENT;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.IOP.ServiceContext;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.ForwardRequest;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.PleiadBuilder;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;

/** Filters as programs write them: they count, attach and read contexts, veto, and try again. */
class ContextsIT {
    private static final int ID = 0x1234;

    private static PleiadBuilder server(org.omg.PortableInterceptor.Interceptor... interceptors) {
        return Pleiad.builder().listen("127.0.0.1", 0).initializer(new Registering(interceptors));
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(ServiceContext context) {
        return new String(context.context_data, StandardCharsets.US_ASCII);
    }

    /** Says who calls. */
    private static final class Naming extends ClientFilter {
        private static final long serialVersionUID = 1L;
        private final String caller;
        private String answer;

        Naming(String caller) {
            super("naming");
            this.caller = caller;
        }

        @Override
        public void send_request(ClientRequestInfo ri) {
            if (caller != null) {
                ri.add_request_service_context(new ServiceContext(ID, octets(caller)), false);
                assertThatThrownBy(() -> ri.add_request_service_context(new ServiceContext(ID, octets("")), false))
                        .isInstanceOfSatisfying(
                                BAD_INV_ORDER.class,
                                twice -> assertThat(Minor.SERVICE_CONTEXT_EXISTS.matches(twice))
                                        .isTrue());
            }
        }

        @Override
        public void receive_reply(ClientRequestInfo ri) {
            answer = text(ri.get_reply_service_context(ID));
        }
    }

    /** Lets friends in, and answers with a context of any length. */
    private static final class Guard extends ServerFilter {
        private static final long serialVersionUID = 1L;
        private volatile String answer = "";
        private final AtomicInteger counted = new AtomicInteger();

        Guard() {
            super("guard");
        }

        @Override
        public void receive_request_service_contexts(ServerRequestInfo ri) {
            counted.incrementAndGet();
            try {
                if (text(ri.get_request_service_context(ID)).equals("friend")) {
                    return;
                }
            } catch (BAD_PARAM absent) {
                assertThat(Minor.INVALID_SERVICE_CONTEXT_ID.matches(absent)).isTrue();
            }
            throw new NO_PERMISSION("who are you?", 7, CompletionStatus.COMPLETED_YES);
        }

        @Override
        public void send_reply(ServerRequestInfo ri) {
            ri.add_reply_service_context(new ServiceContext(ID, octets(answer)), false);
        }
    }

    /** Answers with types of all alignments, so that a body that has moved would be noticed. */
    private static final class Aligned extends EchoServant {
        @Override
        public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
            if (!operation.equals("aligned")) {
                return super._invoke(operation, in, handler);
            }
            OutputStream out = handler.createReply();
            out.write_octet((byte) 1);
            out.write_double(2.5);
            out.write_short((short) 3);
            out.write_longlong(Long.MIN_VALUE);
            out.write_any(_orb().create_any());
            return out;
        }
    }

    @ParameterizedTest
    @CsvSource({"V1_0,big", "V1_0,little", "V1_1,big", "V1_1,little", "V1_2,big", "V1_2,little"})
    void contextsTravelBothWaysInEveryVersion(GiopVersion version, String order) throws Exception {
        ByteOrder octetOrder = order.equals("big") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        Guard guard = new Guard();
        Naming naming = new Naming("friend");
        try (Pleiad server = server(guard)
                        .configure(config -> config.giopVersion(version).byteOrder(octetOrder))
                        .build();
                Pleiad client = Pleiad.builder()
                        .configure(config -> config.giopVersion(version).byteOrder(octetOrder))
                        .initializer(new Registering(naming))
                        .build()) {
            Echo echo = client.resolve(server.toText(server.export(new Aligned(), Echo.class)), Echo.class);
            for (int length = 0; length < 20; length++) {
                guard.answer = "x".repeat(length);
                ObjectImpl stub = (ObjectImpl) echo;
                InputStream in = stub._invoke(stub._request("aligned", true));
                assertThat(in.read_octet()).isEqualTo((byte) 1);
                assertThat(in.read_double()).isEqualTo(2.5);
                assertThat(in.read_short()).isEqualTo((short) 3);
                assertThat(in.read_longlong()).isEqualTo(Long.MIN_VALUE);
                assertThat(in.read_any().type().kind().value()).isZero();
                stub._releaseReply(in);
                assertThat(naming.answer).hasSize(length);
                assertThat(echo.reverse("abc")).isEqualTo("cba");
                echo.sleep(0);
            }
            assertThat(guard.counted).hasValue(60);
        }
    }

    @ParameterizedTest
    @CsvSource({"foe", "''"})
    void aServersInterceptorVetoes(String caller) {
        Guard guard = new Guard();
        EchoServant servant = new EchoServant();
        try (Pleiad server = server(guard).build();
                Pleiad client = Pleiad.builder()
                        .initializer(new Registering(new Naming(caller.isEmpty() ? null : caller)))
                        .build()) {
            Echo echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
            assertThatThrownBy(() -> echo.ping(1)).isInstanceOfSatisfying(NO_PERMISSION.class, refused -> {
                assertThat(refused.minor).isEqualTo(7);
                assertThat(refused.completed)
                        .as("the truth, whatever the interceptor says")
                        .isEqualTo(CompletionStatus.COMPLETED_NO);
            });
            assertThat(servant.calls).hasValue(0);
            assertThat(guard.counted).hasValue(1);
        }
    }

    @Test
    void aClientsInterceptorTriesAgainWhatLeftNoTrace() {
        AtomicInteger attempts = new AtomicInteger();
        EchoServant busy = new EchoServant() {
            @Override
            public int ping(int value) {
                if (attempts.incrementAndGet() < 3) {
                    throw new NO_PERMISSION("busy", 1, CompletionStatus.COMPLETED_NO);
                }
                return super.ping(value);
            }
        };
        ClientFilter persistent = new ClientFilter("persistent") {
            @Override
            public void receive_exception(ClientRequestInfo ri) throws ForwardRequest {
                if (ri.received_exception_id().contains("NO_PERMISSION")) {
                    throw new ForwardRequest(ri.target());
                }
            }
        };
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad client = Pleiad.builder()
                        .initializer(new Registering(persistent))
                        .build()) {
            Echo echo = client.resolve(server.toText(server.export(busy, Echo.class)), Echo.class);
            assertThat(echo.ping(1)).isEqualTo(2);
            assertThat(attempts).hasValue(3);
        }
    }

    @Test
    void tryingAgainIsBounded() {
        ClientFilter stubborn = new ClientFilter("stubborn") {
            @Override
            public void send_request(ClientRequestInfo ri) throws ForwardRequest {
                throw new ForwardRequest(ri.target());
            }
        };
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad client =
                        Pleiad.builder().initializer(new Registering(stubborn)).build()) {
            Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
            assertThatThrownBy(() -> echo.ping(1))
                    .isInstanceOfSatisfying(
                            org.omg.CORBA.SystemException.class,
                            end -> assertThat(Minor.TOO_MANY_FORWARDS.matches(end))
                                    .isTrue());
        }
    }

    @Test
    void aStubThatFailsToMarshalEndsItsFlow() {
        List<String> points = new ArrayList<>();
        ClientFilter pairing = new ClientFilter("pairing") {
            @Override
            public void send_request(ClientRequestInfo ri) {
                points.add("send_request " + ri.operation());
            }

            @Override
            public void receive_reply(ClientRequestInfo ri) {
                points.add("receive_reply " + ri.operation());
            }

            @Override
            public void receive_exception(ClientRequestInfo ri) {
                points.add("receive_exception " + ri.operation() + " " + ri.received_exception_id());
            }
        };
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad client =
                        Pleiad.builder().initializer(new Registering(pairing)).build()) {
            Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
            assertThatThrownBy(() -> echo.reverse(null)).isInstanceOf(org.omg.CORBA.SystemException.class);
            echo.ping(1);
            assertThat(points)
                    .containsExactly(
                            "send_request reverse",
                            "receive_exception reverse IDL:omg.org/CORBA/MARSHAL:1.0",
                            "send_request ping",
                            "receive_reply ping");
        }
    }

    @Test
    void requestsThatReachNoObjectAreSeenToo() {
        List<String> points = new ArrayList<>();
        ServerFilter seeing = new ServerFilter("seeing") {
            @Override
            public void receive_request_service_contexts(ServerRequestInfo ri) {
                points.add("begin " + ri.operation());
            }

            @Override
            public void receive_request(ServerRequestInfo ri) {
                points.add("request " + ri.operation());
            }

            @Override
            public void send_exception(ServerRequestInfo ri) {
                points.add("exception " + ri.reply_status());
            }

            @Override
            public void send_reply(ServerRequestInfo ri) {
                points.add("reply");
            }
        };
        try (Pleiad server = server(seeing).build();
                Pleiad client = Pleiad.builder().build()) {
            EchoServant servant = new EchoServant();
            String text = server.toText(server.export(servant, Echo.class));
            Echo echo = client.resolve(text, Echo.class);
            server.rootPoa().deactivate_object(server.rootPoa().servant_to_id(servant));
            assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(org.omg.CORBA.OBJECT_NOT_EXIST.class);
            server.rootPoa().the_POAManager().discard_requests(false);
            assertThatThrownBy(() -> client.resolve(text, Echo.class).ping(1)).isInstanceOf(TRANSIENT.class);
            assertThat(points).startsWith("begin ping", "exception 1", "begin ping", "exception 1");
            assertThat(points).doesNotContain("request ping");
        } catch (org.omg.CORBA.UserException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void callsWithinTheProcessGoThroughBothSides() {
        List<String> points = new ArrayList<>();
        ClientFilter calling = new ClientFilter("calling") {
            @Override
            public void send_request(ClientRequestInfo ri) {
                points.add("send_request");
            }

            @Override
            public void receive_reply(ClientRequestInfo ri) {
                points.add("receive_reply");
            }
        };
        ServerFilter serving = new ServerFilter("serving") {
            @Override
            public void receive_request(ServerRequestInfo ri) {
                points.add("receive_request");
            }

            @Override
            public void send_reply(ServerRequestInfo ri) {
                points.add("send_reply");
            }
        };
        try (Pleiad orb = server(calling, serving).build()) {
            Echo echo = orb.export(new EchoServant(), Echo.class);
            assertThat(echo.ping(1)).isEqualTo(2);
        }
        assertThat(points).containsExactly("send_request", "receive_request", "send_reply", "receive_reply");
    }

    @Test
    void anInterceptorThatFailsInAnyOtherWayRaisesUnknown() {
        ServerFilter broken = new ServerFilter("broken") {
            @Override
            public void send_reply(ServerRequestInfo ri) {
                throw new IllegalStateException("broken");
            }
        };
        try (Pleiad server = server(broken).build();
                Pleiad client = Pleiad.builder().build()) {
            Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
            assertThatThrownBy(() -> echo.ping(1)).isInstanceOfSatisfying(org.omg.CORBA.UNKNOWN.class, failed -> {
                assertThat(Minor.INTERCEPTOR_FAILED.matches(failed)).isTrue();
                assertThat(failed.completed).isEqualTo(CompletionStatus.COMPLETED_YES);
            });
        }
    }
}
