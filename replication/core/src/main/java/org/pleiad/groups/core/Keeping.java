package org.pleiad.groups.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the engine keep what came beside the log, before others count on its being here: a state that was brought to a joiner is in no
 * entry, and without this a restart of all hosts could find it nowhere. Those that come while a state is written share the next one.
 * Any thread.
 */
final class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    /** Attempts before it goes on without: the member's host may lose the state with its process until its next snapshot. */
    private static final int ATTEMPTS = 100;

    private final Share share;
    // both guarded by this
    private List<Runnable> waiting = new ArrayList<>();
    private boolean underWay;

    Keeping(Share share) {
        this.share = share;
    }

    /** Runs something when all that is here now is kept. */
    void keep(Runnable then) {
        if (share.config().directory().isEmpty()) {
            then.run();
            return;
        }
        synchronized (this) {
            waiting.add(then);
        }
        next();
    }

    private void next() {
        List<Runnable> sharing;
        synchronized (this) {
            if (underWay || waiting.isEmpty()) {
                return;
            }
            underWay = true;
            sharing = waiting;
            waiting = new ArrayList<>();
        }
        attempt(sharing, 1);
    }

    private void attempt(List<Runnable> sharing, int number) {
        if (share.isClosed()) {
            return;
        }
        share.engine().keep().whenComplete((done, failure) -> {
            if (failure != null && number < ATTEMPTS) {
                share.later(PAUSE, () -> attempt(sharing, number + 1));
                return;
            }
            if (failure != null) {
                LOG.warn(
                        "Domain {}: host {} could not keep a state that it got from another one",
                        share.domain(),
                        share.self(),
                        failure);
            }
            sharing.forEach(Runnable::run);
            synchronized (this) {
                underWay = false;
            }
            next();
        });
    }
}
