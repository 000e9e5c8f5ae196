package org.pleiad.orb.poa;

import java.util.concurrent.locks.ReentrantLock;
import org.omg.PortableServer.ThreadPolicyValue;

/** On which thread requests of an adapter run (CORBA 3.3 part 1, 15.3.8.1). */
sealed interface ThreadModel {

    /** Runs a request to its end. */
    void run(Runnable request);

    /**
     * The model that a policy asks for. Compares numbers, since another API jar that stands before ours on the class path
     * may lack the newest model.
     */
    static ThreadModel of(ThreadPolicyValue policy, PoaEnvironment environment) {
        return switch (policy.value()) {
            case ThreadPolicyValue._SINGLE_THREAD_MODEL -> new OneAtATime(environment.config());
            case ThreadPolicyValue._MAIN_THREAD_MODEL -> new OnMainThread(environment.mainThread());
            default -> new AnyThread();
        };
    }

    /** ORB_CTRL_MODEL: on the thread that brings it. */
    record AnyThread() implements ThreadModel {
        @Override
        public void run(Runnable request) {
            request.run();
        }
    }

    /** SINGLE_THREAD_MODEL: on the thread that brings it, after the one before; a servant's call to itself goes through. */
    final class OneAtATime implements ThreadModel {
        private final PoaConfig config;
        private final ReentrantLock turn = new ReentrantLock(true);

        OneAtATime(PoaConfig config) {
            this.config = config;
        }

        @Override
        public void run(Runnable request) {
            Turn.take(turn, config, "a single-threaded adapter");
            try {
                request.run();
            } finally {
                turn.unlock();
            }
        }
    }

    /** MAIN_THREAD_MODEL: on the thread that is in ORB::run or ORB::perform_work. */
    record OnMainThread(MainThreadQueue queue) implements ThreadModel {
        @Override
        public void run(Runnable request) {
            queue.runAndWait(request);
        }
    }
}
