package org.pleiad.groups.member;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.groups.core.Cause;
import org.pleiad.groups.core.View;
import org.pleiad.orb.error.Minor;

/**
 * Where the servant of a replicated object gets what must not differ between the members: time, chance, new names. Good while a
 * request is carried out, on its thread.
 *
 * <p>Requests that change nothing are carried out at one member alone, outside of the order; they have no context.
 */
public final class ReplicaContext {
    private static final ThreadLocal<ReplicaContext> CURRENT = new ThreadLocal<>();

    private final Cause cause;
    private final RandomGenerator random;

    ReplicaContext(Cause cause) {
        this.cause = cause;
        this.random = cause.random();
    }

    /**
     * The context of the request that this thread carries out.
     *
     * @throws org.omg.CORBA.BAD_INV_ORDER if it carries out none that is ordered
     */
    public static ReplicaContext current() {
        ReplicaContext context = CURRENT.get();
        if (context == null) {
            throw Minor.NOT_IN_A_GROUP.exception(CompletionStatus.COMPLETED_NO);
        }
        return context;
    }

    /** Whether there is one: servants that also work outside of groups ask before. */
    public static boolean isCurrent() {
        return CURRENT.get() != null;
    }

    static void enter(ReplicaContext context) {
        CURRENT.set(context);
    }

    static void leave() {
        CURRENT.remove();
    }

    /** The time of the request by the domain's clock, which never goes back: milliseconds since 1970. */
    public long millis() {
        return cause.millis();
    }

    /** The same. */
    public Instant now() {
        return Instant.ofEpochMilli(cause.millis());
    }

    /** Random numbers, the same at all members; not for secrets, since they follow from the place of the request. */
    public RandomGenerator random() {
        return random;
    }

    /** A name that nothing else in the domain gets; each call gives another one. */
    public String newId() {
        return cause.newId();
    }

    /** A UUID with the random numbers of the request, version 4. */
    public UUID newUuid() {
        long high = random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L;
        long low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Position of the request in the log of the domain; several requests may share one. */
    public long position() {
        return cause.position();
    }

    /** The members, as they are for this request. */
    public View view() {
        return cause.group().view();
    }

    /** The group's name. */
    public String groupName() {
        return cause.group().definition().name();
    }
}
