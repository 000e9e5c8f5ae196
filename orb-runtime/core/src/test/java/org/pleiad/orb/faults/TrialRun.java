package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;

/** Many calls through faulty networks to one server, several callers at a time, and the comparison of all accounts. */
final class TrialRun {
    /** To run a failed one again: {@code -Dseed=…}. */
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private static final int CALLERS = 4;

    private final boolean sessions;
    private final int calls;
    private final double faultRate;
    private final Tally servant;

    /**
     * A run.
     *
     * @param faultRate part of the requests to which something happens
     */
    TrialRun(boolean sessions, int calls, double faultRate) {
        this.sessions = sessions;
        this.calls = calls;
        this.faultRate = faultRate;
        servant = new Tally(calls);
    }

    /** Makes the calls; returns what the callers were told, which nothing contradicts. */
    List<Trial> run() throws Exception {
        List<Trial> trials = new ArrayList<>();
        try (Pleiad server = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .configure(config -> config.sessions(org.pleiad.orb.session.SessionConfig.DEFAULT.offered(sessions)))
                .build()) {
            String reference = server.toText(server.export(servant, Echo.class));
            List<CompletableFuture<List<Trial>>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                int caller = i;
                callers.add(Concurrently.supply(() -> calls(reference, caller)));
            }
            for (CompletableFuture<List<Trial>> caller : callers) {
                trials.addAll(caller.get(10, TimeUnit.MINUTES));
            }
        }
        // the server has ended, and with it all that was under way
        List<String> contradictions = trials.stream()
                .map(trial -> trial.contradiction(servant))
                .filter(wrong -> wrong != null)
                .toList();
        assertThat(contradictions).as("seed %d", SEED).isEmpty();
        assertThat(trials).hasSize(calls);
        return trials;
    }

    private List<Trial> calls(String reference, int caller) {
        Random random = new Random(SEED + caller);
        List<Trial> trials = new ArrayList<>();
        try (FaultyProxy network = FaultyProxy.before(reference);
                Pleiad client = Pleiad.builder().build()) {
            Echo echo = network.resolve(client, reference, Echo.class);
            for (int number = caller; number < calls; number += CALLERS) {
                Fault fault = random.nextDouble() < faultRate ? Fault.random(random, sessions) : Fault.NONE;
                network.next(fault);
                trials.add(Trial.run(echo, number, fault));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return trials;
    }

    static long count(List<Trial> trials, CompletionStatus told) {
        return trials.stream().filter(trial -> trial.told() == told).count();
    }
}
