package org.pleiad.orb.client;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.group.GroupCallContext;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.client.RequestNumbers;

/**
 * What a request to a group keeps over its repetitions: every member knows it by this, so it may be sent to any of them
 * again (CORBA 3.3 FT, 23.2.8). Used by the thread of its call.
 */
final class GroupIdentity implements RequestIdentity {
    /**
     * How much longer than the call a group is to know the request, where no policy says it: clocks of machines differ, and a
     * copy may be late.
     */
    private static final long SLACK_NANOS = TimeUnit.SECONDS.toNanos(30);

    private static final long NANOS_PER_UNIT = 100;

    private final GroupComponent group;
    private final String clientId;
    private final RequestNumbers numbers;
    private final int number;

    /** {@link System#nanoTime} after which the group may not know the request any more. */
    private final long repeatableUntil;

    private final long expirationTime;
    private int attempts;

    GroupIdentity(
            GroupComponent group,
            String clientId,
            RequestNumbers numbers,
            int number,
            CallTimes times,
            long requestDurationNanos) {
        this.group = group;
        this.clientId = clientId;
        this.numbers = numbers;
        this.number = number;
        long known = requestDurationNanos == CallRules.NONE
                ? Math.max(0, times.remainingNanos()) + SLACK_NANOS
                : Math.min(requestDurationNanos, Long.MAX_VALUE / 2);
        repeatableUntil = System.nanoTime() + known;
        expirationTime = TimeT.of(Instant.now()) + known / NANOS_PER_UNIT;
    }

    /** An identity that somebody else has given. */
    GroupIdentity(GroupComponent group, FtRequest given) {
        this.group = group;
        this.clientId = given.clientId();
        this.numbers = new RequestNumbers();
        this.number = given.retentionId();
        this.expirationTime = given.expirationTime();
        long left = TimeT.nanos(Math.max(0, expirationTime - TimeT.of(Instant.now())));
        this.repeatableUntil = System.nanoTime() + Math.min(left, Long.MAX_VALUE / 2);
    }

    @Override
    public boolean isAt(Target target) {
        return target.group() != null && target.group().component().sameGroup(group);
    }

    @Override
    public void attempt() {
        attempts++;
    }

    /** How often the request was sent, the time that is about to come included. */
    int attempts() {
        return attempts;
    }

    /** Whether the group still knows what it did with the request. */
    boolean isRepeatable() {
        return repeatableUntil - System.nanoTime() > 0;
    }

    @Override
    public ServiceContexts addTo(ServiceContexts contexts, Target target, CallTimes times) {
        return contexts.with(
                        new FtRequest(clientId, number, expirationTime).encode(),
                        target.group().version())
                .with(new GroupCallContext(numbers.endedBelow(), attempts, GroupCallContext.Wanted.OF_GROUP).encode());
    }

    @Override
    public void end() {
        numbers.end(number);
    }
}
