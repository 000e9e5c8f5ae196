package org.pleiad.groups.core;

import java.util.Optional;

/**
 * A request for a group.
 *
 * @param id by which repetitions are known; empty: it has no repetitions, and is executed once for each time it comes
 * @param expiresMillis end of the time in which it may be repeated, milliseconds since 1970; a request that comes later is refused
 * @param acknowledged the client needs no reply with a number below it any more; 0: it does not say
 * @param operation for statistics and for the member
 * @param replyWanted false: the caller is told only that it is in the log
 * @param content what the member is given: operation, arguments and how they are written; at most 64 MiB
 */
public record Request(
        Optional<RequestId> id,
        long expiresMillis,
        int acknowledged,
        String operation,
        boolean replyWanted,
        byte[] content) {}
