package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.Refused;
import org.pleiad.orb.faults.Fault.Ending;
import org.pleiad.orb.faults.Fault.Kind;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.session.SessionConfig;

/** Each way in which a call can end has its exception and its completion status; a program can tell them apart. */
@Timeout(120)
class OutcomesIT {
    private final EchoServant servant = new EchoServant() {
        @Override
        public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
            if (operation.equals("reverse")) {
                calls.incrementAndGet();
                throw new IllegalStateException("by intent");
            }
            return super._invoke(operation, in, handler);
        }
    };

    private Pleiad server;
    private Pleiad client;
    private FaultyProxy network;
    private Echo echo;

    @BeforeEach
    void start() throws IOException {
        // plain GIOP: what a client knows without sessions
        server = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .configure(config -> config.sessions(SessionConfig.DEFAULT.offered(false)))
                .build();
        client = Pleiad.builder().callTimeout(Duration.ofSeconds(2)).build();
        String reference = server.toText(server.export(servant, Echo.class));
        network = FaultyProxy.before(reference);
        echo = network.resolve(client, reference, Echo.class);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        network.close();
        server.close();
    }

    private static SystemException failure(Runnable call) {
        return catchThrowableOfType(SystemException.class, call::run);
    }

    @Test
    void nobodyListens() throws IOException {
        int port;
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = unused.getLocalPort();
        }
        assertThat(failure(() -> client.resolve("corbaloc::127.0.0.1:" + port + "/Echo", Echo.class)
                        .ping(1)))
                .isInstanceOfSatisfying(
                        TRANSIENT.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
    }

    @Test
    void replyIsLostWithItsConnection() {
        network.next(new Fault(Kind.CUT_REPLY, 0, Ending.RST));
        assertThat(failure(() -> echo.ping(1)))
                .isInstanceOfSatisfying(
                        COMM_FAILURE.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void requestIsLostWithItsConnection() {
        network.next(new Fault(Kind.CUT_REQUEST, 20, Ending.RST));
        assertThat(failure(() -> echo.ping(1)))
                .isInstanceOfSatisfying(
                        COMM_FAILURE.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        assertThat(servant.calls).hasValue(0);
    }

    @Test
    void replyDoesNotComeInTime() {
        network.next(Fault.of(Kind.DROP_REPLY));
        assertThat(failure(() -> echo.ping(1)))
                .isInstanceOfSatisfying(
                        TIMEOUT.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void requestDoesNotArrive() {
        network.next(Fault.of(Kind.DROP_REQUEST));
        assertThat(failure(() -> echo.ping(1)))
                .isInstanceOfSatisfying(
                        TIMEOUT.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        assertThat(servant.calls).hasValue(0);
    }

    @Test
    void servantRaisesItsException() {
        assertThatThrownBy(() -> echo.refuse("full")).isInstanceOf(Refused.class);
        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void servantFails() {
        assertThat(failure(() -> echo.reverse("x")))
                .isInstanceOfSatisfying(
                        UNKNOWN.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        assertThat(servant.calls).hasValue(1);
    }

    @Test
    void objectIsGone() throws Exception {
        server.rootPoa().deactivate_object(server.rootPoa().servant_to_id(servant));
        assertThat(failure(() -> echo.ping(1)))
                .isInstanceOfSatisfying(
                        OBJECT_NOT_EXIST.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
        assertThat(servant.calls).hasValue(0);
    }

    /** The server has an older version of the interface. */
    @Test
    void operationIsUnknownToTheServer() {
        Echo other = client.resolve(client.toText(echo), Echo.class);
        assertThat(failure(() -> {
                    org.omg.CORBA.portable.ObjectImpl stub = (org.omg.CORBA.portable.ObjectImpl) other;
                    try {
                        stub._releaseReply(stub._invoke(stub._request("added_later", true)));
                    } catch (org.omg.CORBA.portable.ApplicationException
                            | org.omg.CORBA.portable.RemarshalException e) {
                        throw new AssertionError(e);
                    }
                }))
                .isInstanceOfSatisfying(
                        BAD_OPERATION.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
    }

    /** The address belongs to something that speaks another protocol, or another version of ours. */
    @Test
    void peerDoesNotSpeakOurProtocol() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread answering = new Thread(() -> answer(stranger), "stranger");
            answering.setDaemon(true);
            answering.start();
            Ior ior = Ior.parse(client.toText(echo));
            IiopProfile known = IiopProfile.decode(ior.profiles().get(0));
            String reference = new Ior(
                            ior.typeId(),
                            java.util.List.of(new IiopProfile(
                                            known.version(),
                                            "127.0.0.1",
                                            stranger.getLocalPort(),
                                            known.objectKey(),
                                            java.util.List.of())
                                    .encode()))
                    .toText();
            Echo there = client.resolve(reference, Echo.class);
            SystemException failure = failure(() -> there.ping(1));
            assertThat(failure).isNotInstanceOfAny(TIMEOUT.class, TRANSIENT.class);
            assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
        }
    }

    private static void answer(ServerSocket stranger) {
        try (Wire line = new Wire(stranger.accept())) {
            line.read();
            line.write(new byte[] {'G', 'I', 'O', 'P', 9, 9, 0, 1, 0, 0, 0, 0});
            line.read();
        } catch (IOException gone) {
            // the client has seen enough
        }
    }
}
