package org.pleiad.groups.core;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Why a member executes, and the one place from which it may take what is not in its state: the same at all members. Valid until
 * the request has ended.
 */
public interface Cause {

    /** The group. */
    GroupInfo group();

    /** Position in the log; with {@link #index} unique in the domain. */
    long position();

    /** Place among the requests of one entry. */
    int index();

    /** Milliseconds since 1970 by the domain's own clock, which never goes back. */
    long millis();

    /** Random numbers that follow from the position. */
    RandomGenerator random();

    /** An id that no other request of the domain gets; each call gives another one. */
    String newId();

    /** Whether this member is the one that makes nested calls for all. */
    boolean isPrimary();

    /** Names the nested call of a number for its target: the same at all members, unique for all time. */
    RequestId nestedId(int number);

    /**
     * The result of a nested call. The primary makes it; its result goes into the log, and from there to all members. If the primary
     * is lost, the next one makes the call again, under the same {@link #nestedId}.
     *
     * @param number of the call within the request: 0, 1, 2 …
     * @param call makes it; what it gives, failures included, must be in the octets
     */
    CompletionStage<byte[]> nested(int number, Supplier<CompletionStage<byte[]>> call);
}
