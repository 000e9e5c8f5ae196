package org.pleiad.orb.poa;

import org.omg.PortableServer.ThreadPolicyValue;

/** On which thread an adapter calls servants and servant managers (CORBA 3.3 part 1, 15.3.8.1). */
sealed interface ThreadModel permits ThreadModel.AnyThread, OneAtATime, ThreadModel.OnMainThread {

    /** Runs a request to its end. */
    void run(Runnable request);

    /**
     * Keeps a request for later if this is not its time or its thread.
     *
     * @return false if nothing was done and {@link #run} is to be called
     */
    boolean keeps(Runnable request);

    /** Runs a call soon, and does not wait for it. */
    void runLater(Runnable call);

    /**
     * Takes a call of {@link #runLater} back that cannot begin before the calling thread has come to an end, so that a thread
     * that needs the call's outcome can run it itself.
     *
     * @return {@code null} if there is none
     */
    Runnable takeOwnCall();

    /** The calling thread is about to wait for calls of {@link #runLater}: it runs those that nobody else would. */
    default void beforeWaiting() {
        // others do
    }

    /**
     * The model that a policy asks for. Compares numbers, since another API jar that stands before ours on the class path
     * may lack the newest model.
     */
    static ThreadModel of(ThreadPolicyValue policy, PoaEnvironment environment) {
        return switch (policy.value()) {
            case ThreadPolicyValue._SINGLE_THREAD_MODEL -> new OneAtATime(environment.config(), environment.threads());
            case ThreadPolicyValue._MAIN_THREAD_MODEL -> new OnMainThread(environment.mainThread());
            default -> new AnyThread(environment.threads());
        };
    }

    /** ORB_CTRL_MODEL: on the thread that brings it. */
    record AnyThread(AdapterThreads threads) implements ThreadModel {
        @Override
        public void run(Runnable request) {
            request.run();
        }

        @Override
        public boolean keeps(Runnable request) {
            return false;
        }

        @Override
        public void runLater(Runnable call) {
            threads.execute(call);
        }

        @Override
        public Runnable takeOwnCall() {
            return null;
        }
    }

    /** MAIN_THREAD_MODEL: on the thread that is in ORB::run or ORB::perform_work. */
    record OnMainThread(MainThreadQueue queue) implements ThreadModel {
        @Override
        public void run(Runnable request) {
            queue.runAndWait(request);
        }

        @Override
        public boolean keeps(Runnable request) {
            queue.submit(request);
            return true;
        }

        @Override
        public void runLater(Runnable call) {
            queue.add(call);
        }

        @Override
        public Runnable takeOwnCall() {
            return queue.takeOwnCall();
        }

        @Override
        public void beforeWaiting() {
            queue.runCallsIfNobodyElseDoes();
        }
    }
}
