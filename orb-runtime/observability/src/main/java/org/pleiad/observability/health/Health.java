package org.pleiad.observability.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.UserException;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.observability.PleiadHealth.HealthHelper;

/**
 * How a process is. Live: it works, and would not be better if it were started again. Ready: it can serve now. Each check has
 * two seconds unless told otherwise; one that takes longer has not passed. Thread-safe; close it before the ORB.
 */
public final class Health implements AutoCloseable {
    /** The name of the object that {@link #publish} makes: {@code corbaloc::HOST:PORT/PleiadHealth}. */
    public static final String OBJECT_NAME = "PleiadHealth";

    private static final int THREADS = 8;
    private static final int WAITING = 64;
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final ORB orb;
    private final List<NamedCheck> live;
    private final List<NamedCheck> ready;
    private final long patienceMillis;
    private final ThreadPoolExecutor threads;

    private Health(Builder settings) {
        orb = settings.orb;
        live = List.copyOf(settings.live);
        ready = List.copyOf(settings.ready);
        patienceMillis = settings.patience.toMillis();
        String prefix = "pleiad-health-" + SERIAL.incrementAndGet() + "-";
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, prefix + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** The health of the process of an ORB; that the ORB runs is a check of both kinds from the start. */
    public static Builder builder(ORB orb) {
        return new Builder(orb);
    }

    /** Settings on their way. For one thread. */
    public static final class Builder {
        private final ORB orb;
        private final List<NamedCheck> live = new ArrayList<>();
        private final List<NamedCheck> ready = new ArrayList<>();
        private Duration patience = Duration.ofSeconds(2);

        private Builder(ORB orb) {
            this.orb = orb;
            live.add(new NamedCheck("orb", HealthChecks.running(orb)));
            ready.add(new NamedCheck("orb", HealthChecks.running(orb)));
        }

        /** Without this the process should be ended and started again. */
        public Builder live(String name, HealthCheck check) {
            live.add(new NamedCheck(name, check));
            return this;
        }

        /** Without this the process should be given no clients. */
        public Builder ready(String name, HealthCheck check) {
            ready.add(new NamedCheck(name, check));
            return this;
        }

        /** How long all checks of a kind may take together; they run side by side. */
        public Builder patience(Duration longest) {
            if (longest.toMillis() < 1 || longest.toMinutes() >= 10) {
                throw new IllegalArgumentException("patience of " + longest + "; give 1 ms to 10 minutes");
            }
            patience = longest;
            return this;
        }

        /** The health. */
        public Health build() {
            return new Health(this);
        }
    }

    /** Whether the process works. */
    public HealthReport liveness() {
        return report(live);
    }

    /** Whether it can serve. */
    public HealthReport readiness() {
        return report(ready);
    }

    private HealthReport report(List<NamedCheck> checks) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        List<CompletableFuture<HealthFinding>> asked =
                checks.stream().map(check -> check.ask(threads)).toList();
        List<HealthFinding> findings = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            findings.add(await(checks.get(i).name(), asked.get(i), end - System.nanoTime()));
        }
        return new HealthReport(findings);
    }

    private HealthFinding await(String name, CompletableFuture<HealthFinding> asked, long nanos) {
        try {
            return asked.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return HealthFinding.bad(name, "no answer within " + patienceMillis + " ms");
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return HealthFinding.bad(name, "nobody waited for the answer");
        } catch (ExecutionException impossible) {
            return HealthFinding.bad(name, String.valueOf(impossible.getCause()));
        }
    }

    /**
     * Makes the object {@code PleiadHealth} in the root adapter, and lets the adapter work.
     *
     * @throws IllegalStateException if the ORB has an object of this name
     */
    public org.pleiad.observability.PleiadHealth.Health publish() {
        try {
            POA root = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
            org.omg.CORBA.Object object = root.servant_to_reference(new HealthServant(this));
            register(object);
            root.the_POAManager().activate();
            return HealthHelper.narrow(object);
        } catch (UserException refused) {
            throw new IllegalStateException("the object " + OBJECT_NAME + " could not be made", refused);
        }
    }

    private void register(org.omg.CORBA.Object object) throws InvalidName {
        if (!(orb instanceof org.omg.CORBA_3_0.ORB standard)) {
            throw new IllegalArgumentException(orb.getClass().getName() + " registers no initial references");
        }
        standard.register_initial_reference(OBJECT_NAME, object);
    }

    /** Checks run no more. Closing twice does no harm. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
