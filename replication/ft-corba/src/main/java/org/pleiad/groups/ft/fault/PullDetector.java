package org.pleiad.groups.ft.fault;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.NO_RESPONSE;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.omg.FT.PullMonitorableHelper;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;

/**
 * Asks members that are objects of their own whether they are alive (PullMonitorable, CORBA 3.3 FT, 23.4.3), and says when one does
 * not answer: once, until it answers again. It suspects, no more. Any answer is one, that the object knows no such question, too.
 */
public final class PullDetector implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int MOST_WAITING = 1_000;

    private final Pleiad orb;
    private final Consumer<Watched> suspected;
    private final Map<String, Watch> watches = new HashMap<>();
    private final ThreadPoolExecutor threads;

    /** What is known of one that is asked; guarded by the detector. */
    private static final class Watch {
        private Watched watched;
        private long nextNanos;
        private boolean isAsked;
        private boolean isSuspected;
    }

    /** @param suspected is told of members that did not answer; on a thread of the detector */
    public PullDetector(Pleiad orb, String name, Consumer<Watched> suspected) {
        this.orb = orb;
        this.suspected = suspected;
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), task -> {
                    Thread thread = new Thread(task, "pleiad-ft-detector-" + name);
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** From now on these, and no others, are asked; those known already go on as they were. */
    public synchronized void watch(Collection<Watched> members) {
        Map<String, Watched> wanted = new LinkedHashMap<>();
        members.forEach(member -> wanted.putIfAbsent(member.key(), member));
        watches.keySet().retainAll(wanted.keySet());
        wanted.forEach((key, member) -> watches.computeIfAbsent(key, fresh -> new Watch()).watched = member);
    }

    /** Asks those whose time has come. Called often; does not wait. */
    public synchronized void tick() {
        long now = System.nanoTime();
        for (Watch watch : watches.values()) {
            if (!watch.isAsked && (watch.nextNanos == 0 || now - watch.nextNanos >= 0)) {
                ask(watch, now);
            }
        }
    }

    private void ask(Watch watch, long now) {
        watch.isAsked = true;
        watch.nextNanos = now + watch.watched.interval().toNanos();
        Watched watched = watch.watched;
        try {
            threads.execute(() -> answered(watch, watched, isAlive(watched)));
        } catch (RejectedExecutionException tooMany) {
            watch.isAsked = false; // at the next tick
        }
    }

    private boolean isAlive(Watched watched) {
        Duration timeout = watched.timeout();
        try {
            return orb.with(PullMonitorableHelper.unchecked_narrow(watched.member()), CallOptions.deadline(timeout))
                    .is_alive();
        } catch (COMM_FAILURE | TRANSIENT | TIMEOUT | NO_RESPONSE | OBJECT_NOT_EXIST silence) {
            return false;
        } catch (SystemException answer) {
            return true;
        }
    }

    private void answered(Watch watch, Watched watched, boolean isAlive) {
        boolean isNews;
        synchronized (this) {
            watch.isAsked = false;
            isNews = !isAlive && !watch.isSuspected && watches.containsValue(watch);
            watch.isSuspected = !isAlive;
        }
        if (isNews) {
            suspected.accept(watched);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
