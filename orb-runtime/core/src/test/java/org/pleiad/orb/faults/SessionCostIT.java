package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.session.SessionConfig;

/** What a session adds to the time of a small call; both are measured in turns, and the best of each counts. */
@Timeout(120)
class SessionCostIT {
    private static final int ROUNDS = 8;
    private static final int CALLS = 8_000;

    @Test
    void sessionCostsLittleBesideTheWayToTheServer() {
        long plain = Long.MAX_VALUE;
        long session = Long.MAX_VALUE;
        try (Pleiad plainServer = server(false);
                Pleiad sessionServer = server(true);
                Pleiad client = Pleiad.builder().build()) {
            Echo without = echo(plainServer, client);
            Echo with = echo(sessionServer, client);
            for (int round = 0; round < ROUNDS; round++) {
                plain = Math.min(plain, time(without));
                session = Math.min(session, time(with));
            }
        }
        System.out.printf(
                "a call takes %d ns without a session, %d ns with one: %.2f times as long%n",
                plain, session, (double) session / plain);
        assertThat(session).isLessThan(3 * plain);
    }

    private static Pleiad server(boolean sessions) {
        return Pleiad.builder()
                .listen("127.0.0.1", 0)
                .configure(config -> config.sessions(SessionConfig.DEFAULT.offered(sessions)))
                .build();
    }

    private static Echo echo(Pleiad server, Pleiad client) {
        return client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
    }

    private static long time(Echo echo) {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            echo.ping(i);
        }
        return (System.nanoTime() - start) / CALLS;
    }
}
