package org.pleiad.orb.client;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.ApplicationException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.error.NestedFailure;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.group.MarshalledBody;
import org.pleiad.orb.group.MarshalledReply;

/**
 * Which threads have their calls made by somebody else. Read by every call; costs others nothing but a look at a flag while there
 * has been no such thread in the process.
 */
public final class DivertedCalls {
    private static final ThreadLocal<CallDiversion> CURRENT = new ThreadLocal<>();

    /** Whether there ever was one; volatile: any thread may set it. */
    private static volatile boolean used;

    private DivertedCalls() {}

    /**
     * The calls of this thread are made in another way from now on.
     *
     * @param diversion {@code null}: as those of other threads
     * @return what was before, to be put back by the same method
     */
    public static CallDiversion divert(CallDiversion diversion) {
        CallDiversion before = current();
        if (diversion == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(diversion);
            used = true;
        }
        return before;
    }

    /** Who makes the calls of this thread; {@code null}: it does. */
    static CallDiversion current() {
        return used ? CURRENT.get() : null;
    }

    /** Who makes a call of this thread to a reference; {@code null}: it does. Local objects are called as ever. */
    static CallDiversion of(CallingSide side, Reference reference) {
        CallDiversion diversion = current();
        return diversion == null || (reference.isLocal() && reference.group() == null) ? null : diversion;
    }

    /** @throws org.omg.CORBA.BAD_INV_ORDER if calls of this thread that nobody waits for could not be made for it */
    static void requireNone(String operation) {
        if (current() != null) {
            throw Minor.NOT_AS_A_MEMBER.exception(
                    CompletionStatus.COMPLETED_NO, "the call " + operation + " is deferred or asynchronous");
        }
    }

    /** Makes of the answer what {@link ObjectDelegate#invoke} returns and raises. */
    static ReplyStream run(
            CallingSide side, CallDiversion diversion, org.omg.CORBA.Object target, RequestStream request)
            throws ApplicationException {
        MarshalledReply reply = diversion.make(
                new MarshalledCall(target, request.attempt().operation(), !request.isOneWay(), request.body()));
        if (request.isOneWay()) {
            return null;
        }
        MarshalledBody body = reply.body();
        CdrReader in = body.reader();
        in.completion(CompletionStatus.COMPLETED_YES);
        return switch (reply.status()) {
            case NO_EXCEPTION -> new ReplyStream(side, in, null);
            case USER_EXCEPTION ->
                throw new ApplicationException(body.reader().readString(), new ReplyStream(side, in, null));
            case SYSTEM_EXCEPTION -> throw NestedFailure.note(SystemExceptions.read(in));
            case LOCATION_FORWARD, LOCATION_FORWARD_PERM, NEEDS_ADDRESSING_MODE ->
                throw Minor.REPLY_OF_ANOTHER_CALL.exception(
                        CompletionStatus.COMPLETED_MAYBE, "it is a " + reply.status());
        };
    }
}
