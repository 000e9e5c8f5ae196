package org.pleiad.groups.host;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.groups.spi.HostAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins the lives of a host: the first one, and another one each time that the others have ended the last. Where the host has no
 * vote it asks to be let in before. Works on the host's thread that may wait; thread-safe.
 */
final class Entrance {
    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
    private static final Duration ADMISSION = Duration.ofSeconds(45);
    private static final long RETRY_MILLIS = 200;

    /** Until a host without a vote looks whether that is still so. */
    private static final long OUTSIDE_MILLIS = 5_000;

    /** A life that was shorter makes the host wait before the next one, twice as long each time. */
    private static final Duration LASTING = Duration.ofSeconds(30);

    /** 200 ms shifted by it are 25 s. */
    private static final int MOST_RETURNS = 7;

    private final HostConfig config;
    private final Peers peers;
    private final ScheduledExecutorService thread;
    private final Runnable afterwards;
    private final CompletableFuture<Long> entered = new CompletableFuture<>();

    /** One entry at a time. */
    private final AtomicBoolean entering = new AtomicBoolean();

    private volatile Domain domain;
    private volatile boolean inside;
    private volatile boolean closed;

    /** By {@link System#nanoTime}. */
    private volatile long enteredAt;

    /** Whether others were asked for a vote; touched as the next one. */
    private boolean asked;

    /** Of lives that were short; touched only by whoever has set {@link #entering}. */
    private volatile int returns;

    /** Why entering failed last, so that the log says each reason once. */
    private volatile String trouble = "";

    /**
     * The entrance of a host.
     *
     * @param afterwards is run when it has entered
     */
    Entrance(HostConfig config, Peers peers, ScheduledExecutorService thread, Runnable afterwards) {
        this.config = config;
        this.peers = peers;
        this.thread = thread;
        this.afterwards = afterwards;
    }

    /** Begins the first life. */
    void begin(Domain opened) {
        domain = opened;
        comeBack();
    }

    /** Begins a life, if none is about to begin; by any thread. The shorter the last one was, the longer it waits. */
    void comeBack() {
        inside = false;
        if (!closed && entering.compareAndSet(false, true)) {
            long pause = 0;
            if (entered.isDone()) {
                boolean lasted = System.nanoTime() - enteredAt > LASTING.toNanos();
                returns = lasted ? 0 : Math.min(returns + 1, MOST_RETURNS);
                pause = returns == 0 ? 0 : RETRY_MILLIS << returns;
            }
            later(pause);
        }
    }

    private void later(long pauseMillis) {
        thread.schedule(
                () -> {
                    try {
                        enter();
                    } catch (RuntimeException failure) {
                        sayTrouble("has not entered yet: " + failure);
                        later(RETRY_MILLIS);
                    }
                },
                pauseMillis,
                TimeUnit.MILLISECONDS);
    }

    private void enter() {
        if (closed) {
            return;
        }
        if (domain.status().role() == Role.OUTSIDE) {
            if (wasTakenOut()) {
                sayTrouble(
                        "was taken out of the domain: it can be let in as another host, if its process is started again,"
                                + " without its directory if it has one");
                later(OUTSIDE_MILLIS);
                return;
            }
            askForAdmission();
        }
        domain.enter().whenComplete((incarnation, failure) -> {
            if (failure != null) {
                sayTrouble("has not entered yet: " + Outcome.reason(failure));
                later(RETRY_MILLIS);
                return;
            }
            trouble = "";
            enteredAt = System.nanoTime();
            inside = true;
            entering.set(false);
            LOG.info("host {}@{} has entered domain {}", domain.self().id(), incarnation, config.domain());
            entered.complete(incarnation);
            afterwards.run();
        });
    }

    /** Whether its vote was taken away: no engine takes it back under the same name, so asking would make a voter that never votes. */
    private boolean wasTakenOut() {
        return entered.isDone() || !asked && domain.status().applied() > 0;
    }

    private void sayTrouble(String what) {
        if (!what.equals(trouble)) {
            trouble = what;
            LOG.info("host {} of domain {} {}", domain.self().id(), config.domain(), what);
        }
    }

    /** Waits until one of the others lets this host in, or all have refused. */
    private void askForAdmission() {
        asked = true;
        HostAddress self = domain.self();
        for (String other : config.others()) {
            try {
                peers.admit(other, self.id().name(), self.orb(), self.engine(), ADMISSION)
                        .get(2 * ADMISSION.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | TimeoutException refused) {
                sayTrouble("is not let in by " + other + ": " + Outcome.reason(refused));
            }
        }
    }

    /** Whether a life goes on, as far as this host knows. */
    boolean isInside() {
        return inside;
    }

    /** What kept the host from entering last, to be put behind a sentence; empty where nothing did. */
    String trouble() {
        return trouble.isEmpty() ? "" : ": it " + trouble;
    }

    /** The first incarnation. */
    CompletableFuture<Long> entered() {
        return entered;
    }

    /** No more lives. */
    void close() {
        closed = true;
        inside = false;
        entered.completeExceptionally(new IllegalStateException("the host was closed"));
    }
}
