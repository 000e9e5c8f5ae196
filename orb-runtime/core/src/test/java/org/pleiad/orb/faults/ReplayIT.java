package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.session.SessionConfig;

/**
 * Requests that the network presents again after a long time, and what stops each: the session, which a server knows in one
 * life only; the number of the request in its session; and the time in which it may be repeated. None is enough alone, and
 * each is tested where the others would let the request pass.
 */
@Timeout(120)
class ReplayIT {
    private final Tally servant = new Tally(100);
    private Pleiad server;
    private String reference;

    private void start(SessionConfig config) {
        server = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .configure(settings -> settings.sessions(config))
                .build();
        reference = server.toText(server.export(servant, Echo.class));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static void assertRefused(Minor minor, HandMadeClient.Answer answer) {
        SystemException exception = answer.exception();
        assertThat(minor.matches(exception)).as("%s is %s", exception, minor).isTrue();
        assertThat(exception.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
    }

    @Test
    void replayOnANewConnectionGetsTheOriginalResult() throws IOException {
        start(SessionConfig.DEFAULT);
        HandMadeClient client = HandMadeClient.open(reference);
        byte[] request = client.ping(1, 1);
        int result = client.send(request).result();

        assertThat(client.send(request).result()).isEqualTo(result);
        assertThat(servant.executions(1)).isEqualTo(1);
        // counted when the reply has left
        Awaitility.await().untilAsserted(() -> {
            assertThat(server.statistics().duplicatesSuppressed()).isEqualTo(1);
            assertThat(server.statistics().repliesReplayed()).isEqualTo(1);
        });
        assertThat(server.statistics().cachedReplies()).isEqualTo(1);
    }

    @Test
    void replayAfterTheServerForgotTheReplyIsRefused() throws IOException {
        start(SessionConfig.DEFAULT.maxReplies(2));
        HandMadeClient client = HandMadeClient.open(reference);
        byte[] request = client.ping(1, 1);
        client.send(request);
        for (int id = 2; id <= 5; id++) {
            client.send(client.ping(id, id));
        }

        assertRefused(Minor.SESSION_FORGOTTEN, client.send(request));
        assertThat(servant.executions(1)).isEqualTo(1);
        assertThat(server.statistics().repeatsRefused()).isEqualTo(1);
    }

    @Test
    void replayAfterTheClientSaidThatItHasTheReplyIsRefused() throws IOException {
        start(SessionConfig.DEFAULT);
        HandMadeClient client = HandMadeClient.open(reference);
        byte[] request = client.ping(1, 1);
        client.send(request);
        client.send(client.ping(2, 2, 2, 1, Long.MAX_VALUE));

        assertRefused(Minor.SESSION_FORGOTTEN, client.send(request));
        assertThat(servant.executions(1)).isEqualTo(1);
    }

    @Test
    void replayToARestartedServerIsRefusedEvenAfterAReplayedOpening() throws IOException {
        start(SessionConfig.DEFAULT);
        HandMadeClient client = HandMadeClient.open(reference);
        client.send(client.ping(1, 1));
        byte[] opening = HandMadeClient.openRequest();
        server.close();
        start(SessionConfig.DEFAULT);
        int port = port();

        // neither the time nor the number says that this one is old: a request of the new session may have both
        HandMadeClient.exchange(port, opening);
        assertRefused(Minor.SESSION_UNKNOWN, HandMadeClient.exchange(port, client.ping(1, 1)));
        assertThat(servant.executions(1)).isEqualTo(1);
    }

    private int port() {
        return org.pleiad.orb.ior.IiopProfile.decode(
                        org.pleiad.orb.ior.Ior.parse(reference).profiles().get(0))
                .port();
    }

    @Test
    void replayAfterTheSessionWasForgottenIsRefusedEvenAfterAReplayedOpening() throws IOException {
        start(SessionConfig.DEFAULT.maxSessions(1));
        HandMadeClient client = HandMadeClient.open(reference);
        byte[] request = client.ping(1, 1);
        client.send(request);
        HandMadeClient.open(reference);
        HandMadeClient.exchange(port(), HandMadeClient.openRequest());

        assertRefused(Minor.SESSION_UNKNOWN, client.send(request));
        assertThat(servant.executions(1)).isEqualTo(1);
    }

    @Test
    void requestThatTheNetworkHeldBackBeyondItsTimeIsNeverExecuted() throws IOException {
        start(SessionConfig.DEFAULT.tolerance(Duration.ofSeconds(10)));
        HandMadeClient client = HandMadeClient.open(reference);
        long anHourAgo = client.opening().serverTime() - 3600 * TimeT.PER_SECOND;

        // its session is known and its number is new, so only the time tells
        byte[] late = client.ping(1, 1, 1, 1, anHourAgo);
        assertRefused(Minor.REQUEST_EXPIRED, client.send(late));
        assertRefused(Minor.REQUEST_EXPIRED, client.send(late));
        assertThat(servant.executions(1)).isZero();
    }

    /** Expiration times are told in the server's clock; a client that uses its own must not be off by more than this. */
    @Test
    void clockOfAClientMayBeOffByThirtySeconds() throws IOException {
        start(SessionConfig.DEFAULT);
        HandMadeClient client = HandMadeClient.open(reference);
        long now = client.opening().serverTime();

        client.send(client.ping(1, 1, 1, 1, now - 30 * TimeT.PER_SECOND)).result();
        client.send(client.ping(2, 2, 1, 1, now + 30 * TimeT.PER_SECOND)).result();
        assertThat(servant.executions(1)).isEqualTo(1);
        assertThat(servant.executions(2)).isEqualTo(1);
    }

    @Test
    void clockOfAClientThatIsOffByADayNeverMakesADuplicate() throws IOException {
        start(SessionConfig.DEFAULT.maxReplies(1));
        HandMadeClient client = HandMadeClient.open(reference);
        long now = client.opening().serverTime();
        long day = 86_400 * TimeT.PER_SECOND;
        byte[] ahead = client.ping(1, 1, 1, 1, now + day);
        client.send(ahead).result();
        client.send(client.ping(2, 2)).result();
        client.send(client.ping(3, 3)).result();

        assertRefused(Minor.SESSION_FORGOTTEN, client.send(ahead));
        assertRefused(Minor.REQUEST_EXPIRED, client.send(client.ping(4, 4, 1, 1, now - day)));
        assertThat(servant.executions(1)).isEqualTo(1);
        assertThat(servant.executions(4)).isZero();
    }
}
