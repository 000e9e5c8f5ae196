package org.pleiad.groups.client;

import java.util.Arrays;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.UserException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.group.MarshalledReply;

/**
 * What one member replied, or that it was lost. Immutable; its value is made of the octets on the thread that asks for it.
 *
 * @param <R> the type of results
 */
public final class MemberReply<R> {
    private final MemberAddress member;
    private final RecordedCall<R> call;

    /** {@code null}: the member was lost. */
    private final MarshalledReply reply;

    private final int version;

    private MemberReply(MemberAddress member, RecordedCall<R> call, MarshalledReply reply, int version) {
        this.member = member;
        this.call = call;
        this.reply = reply;
        this.version = version;
    }

    static <R> MemberReply<R> of(MemberAddress member, RecordedCall<R> call, MarshalledReply reply) {
        return new MemberReply<>(member, call, reply, 0);
    }

    static <R> MemberReply<R> lost(MemberAddress member, RecordedCall<R> call, int version) {
        return new MemberReply<>(member, call, null, version);
    }

    /** Whose it is. */
    public MemberAddress member() {
        return member;
    }

    /** Whether the member was out of the group before it had replied; it may have executed the call. */
    public boolean isLost() {
        return reply == null;
    }

    /** Of a lost member, the version of the group's view without it, unsigned. */
    public int lostInView() {
        return version;
    }

    /**
     * The result.
     *
     * @throws UserException if the member raised it
     * @throws org.omg.CORBA.SystemException if the member raised it, or was lost: COMM_FAILURE, COMPLETED_MAYBE
     */
    public R value() throws UserException {
        if (reply == null) {
            throw Minor.GROUP_MEMBER_LOST.exception(CompletionStatus.COMPLETED_MAYBE, toString());
        }
        return call.read(reply);
    }

    /** Whether another member replied the same: result, out parameters or exception, octet by octet. */
    public boolean isLike(MemberReply<?> other) {
        return reply != null
                && other.reply != null
                && reply.status() == other.reply.status()
                && reply.body().order() == other.reply.body().order()
                && Arrays.equals(reply.body().octets(), other.reply.body().octets());
    }

    @Override
    public String toString() {
        return reply == null
                ? "member " + member + " was lost by view " + Integer.toUnsignedString(version)
                : "member " + member + " replied " + reply.status() + ", "
                        + reply.body().octets().length + " octets";
    }
}
