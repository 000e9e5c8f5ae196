package org.pleiad.orb.deadline;

import java.time.Duration;
import java.util.Optional;
import org.pleiad.orb.security.Caller;

/**
 * What a servant may want to know while it serves a call: who calls, and whether there still is somebody who waits for its end. To be used
 * on the servant's thread.
 */
public interface CurrentCall {

    /** Whether the client has said that it does not wait any more, or the time that it allowed is over. */
    boolean isCancelled();

    /** The time that the client allows still, zero if it is over; empty if it set no deadline. */
    Optional<Duration> timeLeft();

    /** Who makes it, as far as this server knows. */
    Caller caller();
}
