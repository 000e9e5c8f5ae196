package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.client.RetryConfig;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.faults.Fault.Ending;
import org.pleiad.orb.faults.Fault.Kind;

/** Faults that hit whoever is there, again and again; sessions carry all calls through. */
@Timeout(600)
class StormIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int CALLERS = 4;

    private Pleiad server;
    private Pleiad client;

    @BeforeEach
    void start() {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        // a connection that is reset while it opens, or closed again and again, is tried a few times more
        client = Pleiad.builder()
                .configure(config -> config.retry(RetryConfig.DEFAULT.withRounds(8)))
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    /** Every call returns its result. */
    private void run(int calls, Weather weather) throws Exception {
        run(calls, Set.of(CompletionStatus.COMPLETED_YES), weather);
    }

    private void run(int calls, Set<CompletionStatus> possible, Weather weather) throws Exception {
        Tally servant = new Tally(calls);
        String reference = server.toText(server.export(servant, Echo.class));
        List<Trial> trials = new ArrayList<>();
        try (FaultyProxy network = FaultyProxy.before(reference);
                AutoCloseable storm = weather.begin(network)) {
            assertThat(storm).isNotNull();
            Echo echo = network.resolve(client, reference, Echo.class);
            List<CompletableFuture<List<Trial>>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                int caller = i;
                callers.add(Concurrently.supply(() -> {
                    List<Trial> done = new ArrayList<>();
                    for (int number = caller; number < calls; number += CALLERS) {
                        done.add(Trial.run(echo, number, Fault.NONE));
                    }
                    return done;
                }));
            }
            for (CompletableFuture<List<Trial>> caller : callers) {
                trials.addAll(caller.get(9, TimeUnit.MINUTES));
            }
        }
        assertThat(trials).hasSize(calls);
        for (Trial trial : trials) {
            assertThat(trial.contradiction(servant)).as("seed %d", SEED).isNull();
            assertThat(trial.told()).as("%s, seed %d", trial, SEED).isIn(possible);
        }
    }

    private interface Weather {
        AutoCloseable begin(FaultyProxy network);
    }

    /** All connections are reset twenty times a second. */
    @Test
    void resetsEveryFiftyMillisecondsLoseNoCallAndDoubleNone() throws Exception {
        run(40_000, network -> {
            ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
            clock.scheduleAtFixedRate(network::resetAll, 50, 50, TimeUnit.MILLISECONDS);
            return clock::shutdownNow;
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5})
    void lostRepliesLoseNoCallAndDoubleNone(double rate) throws Exception {
        run(2_000, network -> {
            SplittableRandom random = new SplittableRandom(SEED);
            network.otherwise(() -> draw(random) < rate ? new Fault(Kind.CUT_REPLY, 0, Ending.RST) : Fault.NONE);
            return () -> {};
        });
    }

    private static double draw(SplittableRandom random) {
        synchronized (random) {
            return random.nextDouble();
        }
    }

    @Test
    void everyRequestPresentedTwiceIsExecutedOnce() throws Exception {
        run(5_000, network -> {
            network.otherwise(() -> Fault.of(Kind.DUPLICATE_ELSEWHERE));
            return () -> {};
        });
    }

    @Test
    void connectionsThatCloseInOrderLeaveNothingUnknown() throws Exception {
        // many in a row may end a call, but nothing has been executed then
        run(2_000, Set.of(CompletionStatus.COMPLETED_YES, CompletionStatus.COMPLETED_NO), network -> {
            SplittableRandom random = new SplittableRandom(SEED);
            network.otherwise(() -> draw(random) < 0.2 ? Fault.of(Kind.CLOSE_CONNECTION) : Fault.NONE);
            return () -> {};
        });
    }

    /** The client was told that the time is over; the reply comes later and meets nobody. */
    @Test
    void lateRepliesMeetNoLaterCall() throws Exception {
        Tally servant = new Tally(1000);
        String reference = server.toText(server.export(servant, Echo.class));
        try (FaultyProxy network = FaultyProxy.before(reference);
                Pleiad hasty =
                        Pleiad.builder().callTimeout(Duration.ofMillis(150)).build()) {
            Echo echo = network.resolve(hasty, reference, Echo.class);
            echo.ping(0);
            for (int number = 1; number < 20; number++) {
                Fault fault = number % 4 == 1 ? Fault.of(Kind.DROP_REPLY) : Fault.NONE;
                network.next(fault);
                Trial trial = Trial.run(echo, number, fault);
                assertThat(trial.contradiction(servant)).isNull();
                if (fault != Fault.NONE) {
                    assertThat(trial.told()).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
                    assertThat(trial.exception()).isInstanceOf(org.omg.CORBA.TIMEOUT.class);
                }
            }
        }
    }
}
