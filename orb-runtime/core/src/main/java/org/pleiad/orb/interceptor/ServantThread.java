package org.pleiad.orb.interceptor;

/**
 * A server interceptor that puts something on the servant's thread in {@code receive_request} and takes it off again. Its
 * ending points cannot do that: where an adapter wants the main thread, they may run on another one. Beyond the standard.
 */
public interface ServantThread {

    /**
     * The servant has ended, or was not called; runs on the thread of {@code receive_request}, also when that point was not
     * reached. Must not throw.
     *
     * @param requestId as {@code RequestInfo::request_id} tells it
     */
    void leaveServantThread(int requestId);
}
