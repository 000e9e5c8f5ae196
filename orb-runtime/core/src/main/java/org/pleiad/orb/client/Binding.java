package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import java.util.List;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.REBIND;
import org.omg.CORBA.SystemException;
import org.omg.Messaging.NO_REBIND;
import org.omg.Messaging.NO_RECONNECT;
import org.omg.Messaging.TRANSPARENT;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.policy.Rebinding;

/**
 * Guards the place that a reference is bound to: the one that answered last. What the rebind policy forbids ends a call with
 * REBIND; where the program wants to be asked, it is (CORBA 3.3 part 1, 17.2.1.2). Runs on the caller's thread.
 */
final class Binding {
    private final CallingSide side;
    private final ObjectDelegate delegate;
    private final Attempt attempt;

    /**
     * A place.
     *
     * @param reference of which the target is one
     * @param target that answered
     */
    record Bound(Reference reference, Target target) {
        boolean isSameServer(Reference other, Target to) {
            return target == to
                    || (reference == other && target.profileIndex() == to.profileIndex())
                    || target.endpoint().equals(to.endpoint());
        }
    }

    Binding(CallingSide side, ObjectDelegate delegate, Attempt attempt) {
        this.side = side;
        this.delegate = delegate;
        this.attempt = attempt;
    }

    /**
     * Lets a call go to a place, or not.
     *
     * @throws REBIND if not
     */
    void permit(Reference to, Target target, Rebinding.Cause cause) {
        Bound bound = delegate.bound();
        CallRules rules = attempt.rules();
        if (bound == null || rules.rebindsFreely()) {
            return;
        }
        if (bound.target().isOfGroupOf(target)) {
            return; // another member is the same object
        }
        if (cause == Rebinding.Cause.UNREACHABLE && bound.isSameServer(to, target)) {
            return;
        }
        String where = bound.target().endpoint() + " to " + target.endpoint();
        if (cause == Rebinding.Cause.RESTARTED && rules.rebindMode() == NO_REBIND.value) {
            return; // the connection may be opened again, to the same place
        }
        if (rules.rebindMode() != TRANSPARENT.value) {
            throw Minor.REBIND_FORBIDDEN.exception(CompletionStatus.COMPLETED_NO, "from " + where);
        }
        Rebinding.Move move = new Rebinding.Move(
                side.references().stub(delegate, delegate.ior().typeId()),
                side.references().stub(from(to, target)),
                bound.target().endpoint().toString(),
                target.endpoint().toString(),
                cause);
        if (!rules.rebinding().mayRebind(move)) {
            throw Minor.REBIND_REFUSED.exception(CompletionStatus.COMPLETED_NO, "from " + where);
        }
        if (attempt.times().isOver()) {
            throw Minor.DEADLINE_PASSED.exception(
                    CompletionStatus.COMPLETED_NO, "the program took until then to rebind from " + where);
        }
    }

    /** The reference without the profiles before the target's, so that a call by it begins there. */
    private static Ior from(Reference reference, Target target) {
        Ior ior = reference.ior();
        return target.profileIndex() == 0
                ? ior
                : new Ior(
                        ior.typeId(),
                        List.copyOf(ior.profiles()
                                .subList(target.profileIndex(), ior.profiles().size())));
    }

    /**
     * For references that must not be connected anew unasked.
     *
     * @param message given back if the call ends here
     * @throws REBIND if the connection to the place that answered is gone
     */
    void requireConnection(Target target, ByteBuf message) {
        if (delegate.bound() != null && !side.transport().isConnected(target.endpoint())) {
            message.release();
            throw Minor.REBIND_FORBIDDEN.exception(
                    CompletionStatus.COMPLETED_NO, "the connection to " + target.endpoint() + " is closed");
        }
    }

    /** @throws REBIND if the connection may not be opened again without the program's knowing */
    void requireReconnecting(SystemException failure) {
        if (attempt.rules().rebindMode() == NO_RECONNECT.value && delegate.bound() != null) {
            boolean broke = failure instanceof COMM_FAILURE || Minor.CLOSED_BY_PEER.matches(failure);
            throw Minor.REBIND_FORBIDDEN.exception(
                    CompletionStatus.COMPLETED_NO,
                    (broke ? "the connection to " : "there is no connection to ")
                            + delegate.bound().target().endpoint()
                            + (broke ? " was closed" : ""),
                    failure);
        }
    }
}
