package org.pleiad.groups.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.policy.Policies;

/**
 * Calls of a group whose caller sees its members. A call is put into the group's order once, whatever it is asked for, and each
 * member tells what it has answered itself; of groups whose members do as their application likes, each executes it. A call of
 * the reference itself asks one member, goes to another one if that fails, and needs none of this.
 *
 * <p>A call is asked for with a {@link Collation}, in three ways: {@link #call} waits, {@link #defer} is asked later, {@link
 * #async} tells. Thread-safe.
 *
 * @param <T> the interface
 */
public final class GroupCalls<T extends org.omg.CORBA.Object> {
    private static final Duration BOUND = Duration.ofMinutes(1);

    private final T group;
    private final Duration bound;
    private final Policy perMember;
    private final CallNumbers numbers;

    /** The newest view that any call has learned of. Volatile: any call may. */
    private volatile KnownView view;

    private GroupCalls(T group, Duration bound, CallNumbers numbers) {
        this.group = group;
        this.bound = bound;
        this.numbers = numbers;
        this.perMember = Policies.roundtripTimeout(bound);
        this.view = KnownView.of(orb(), Ior.parse(orb().object_to_string(group)), perMember);
    }

    /**
     * Calls of a group, each of at most a minute.
     *
     * @param group a stub of a Pleiad ORB
     * @throws IllegalArgumentException if the reference is not one of a group
     */
    public static <T extends org.omg.CORBA.Object> GroupCalls<T> of(T group) {
        return new GroupCalls<>(group, BOUND, new CallNumbers());
    }

    /** The same with another bound for each call. */
    public GroupCalls<T> within(Duration other) {
        return new GroupCalls<>(group, other, numbers);
    }

    /**
     * Makes a call and waits for what is wanted of it.
     *
     * @throws NoAgreement if the replies are not what was wanted
     * @throws org.omg.CORBA.TIMEOUT COMPLETED_MAYBE, if they were not there by the deadline
     */
    public <R, V> V call(Collation<R, V> wanted, GroupCall<T, R> call) {
        return Outcomes.await(async(wanted, call));
    }

    /** Makes a call, and gives out what is wanted of it when it is asked for. */
    public <R, V> Deferred<V> defer(Collation<R, V> wanted, GroupCall<T, R> call) {
        return new Deferred<>(async(wanted, call));
    }

    /** Makes a call, and tells what is wanted of it on a thread of the ORB that may wait. */
    public <R, V> CompletableFuture<V> async(Collation<R, V> wanted, GroupCall<T, R> call) {
        return new Gathering<>(this, RecordedCall.of(group, call), wanted).start();
    }

    /** The first reply. */
    public <R> R first(GroupCall<T, R> call) throws UserException {
        return this.<R, MemberReply<R>>call(Collation.first(), call).value();
    }

    /** The replies of all members. */
    public <R> List<MemberReply<R>> all(GroupCall<T, R> call) {
        return call(Collation.all(), call);
    }

    /** What more than half of the members reply. */
    public <R> R majority(GroupCall<T, R> call) throws UserException {
        return this.<R, MemberReply<R>>call(Collation.majority(), call).value();
    }

    ORB orb() {
        return ((ObjectImpl) group)._orb();
    }

    Duration bound() {
        return bound;
    }

    CallNumbers numbers() {
        return numbers;
    }

    KnownView view() {
        return view;
    }

    /** A member has told the group's reference as it knows it; what is the newest now. */
    synchronized KnownView learned(org.omg.CORBA.Object reference) {
        Ior ior = Ior.parse(orb().object_to_string(reference));
        KnownView told = ior.profiles().isEmpty() ? view : KnownView.of(orb(), ior, perMember);
        if (told.group().sameGroup(view.group()) && told.group().isNewerThan(view.version())) {
            view = told;
        }
        return view;
    }
}
